import { parseTable } from './table.ts';

/** A valid address, and how we know. */
export type UncommonAddress = [address: string, source: string];

/** Valid addresses that look like slips: any suggestion and any error for them is a false alarm. */
export const uncommonAddresses = parseTable(`
# Examples of the standards
user+mailbox@example.com                     | RFC 3696, section 3
customer/department=shipping@example.com     | RFC 3696, section 3
$A12345@example.com                          | RFC 3696, section 3
!def!xyz%abc@example.com                     | RFC 3696, section 3
_somename@example.com                        | RFC 3696, section 3
jdoe@machine.example                         | RFC 5322, appendix A.1.1
john.q.public@example.com                    | RFC 5322, appendix A.1.2
mary@x.test                                  | RFC 5322, appendix A.1.2
one@y.test                                   | RFC 5322, appendix A.1.2
boss@nil.test                                | RFC 5322, appendix A.1.2
sysservices@example.net                      | RFC 5322, appendix A.1.2
c@a.test                                     | RFC 5322, appendix A.1.3
joe@where.test                               | RFC 5322, appendix A.1.3
pete@silly.example                           | RFC 5322, appendix A.1.3
smith@home.example                           | RFC 5322, appendix A.2
userc@d.bar.org                              | RFC 5321, section 4.1.1.3
userx@y.foo.org                              | RFC 5321, section 4.1.1.3
Smith@bar.com                                | RFC 5321, appendix D.1
Jones@XYZ.COM                                | RFC 5321, appendix D.3
ken+sieve@example.org                        | RFC 5233
postmaster@example.org                       | RFC 2142
# Unusual local parts
#!$%&'*+-/=?^_\`{|}~@example.org             | RFC 5322, section 3.2.3: all of atext
mailhost!username@example.org                | RFC 5322, section 3.2.3
user%example.com@example.org                 | RFC 5322, section 3.2.3
foi&dparequest@example.org                   | RFC 5322, section 3.2.3; alaveteli #3465
o'hara@example.ie                            | RFC 5322, section 3.2.3
SRS0=mLwe=5P=example.com=anna@example.org    | RFC 5322, section 3.2.3; postsrsd #103
d'arc/jeanne@example.fr                      | RFC 5322, section 3.2.3
anna--muster@web.de                          | RFC 5322, section 3.2.3
-anna-@example.org                           | RFC 5322, section 3.2.3
abcdefghijklmnopqrstuvwxyz.abcdefghijklmnopqrstuvwxyz.0123456789@example.org | RFC 5321, section 4.5.3.1.1: 64 octets
anna@abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-012345678.org | RFC 1035, section 2.3.4: 63 octets
a@posteo.de                                  | one-letter local part
1@mailbox.org                                | RFC 5322, section 3.2.3: a digit alone
017612345678@t-online.de                     | local part of digits
12345678@qq.com                              | QQ's addresses are numbers
anna+iq-newsletter@gmail.com                 | Gmail's plus addressing
anna+1+2@proton.me                           | plus addressing
anna.m.u.s.t.e.r@gmail.com                   | dots do not matter to Gmail
gmail.com@web.de                             | a host before the at sign
anna.at.work@gmx.de                          | the word at within the local part
at@gmx.de                                    | the word at as local part
mailto@gmx.de                                | the word mailto as local part
vorname.con@web.de                           | .con before the at sign is no ending
ANNA@GMX.DE                                  | RFC 5321, section 2.4: hosts ignore capitals
Anna.Muster@Web.De                           | RFC 5321, section 2.4: hosts ignore capitals
# Local parts in UTF-8
jürgen.groß@example.org                      | RFC 6531, section 3.3
zoë@example.nl                               | RFC 6531, section 3.3
łukasz@example.pl                            | RFC 6531, section 3.3
søren@example.dk                             | RFC 6531, section 3.3
ışık@example.com.tr                          | RFC 6531, section 3.3: dotless i in its place
Pelé@example.com                             | RFC 6531, section 3.3
δοκιμή@παράδειγμα.δοκιμή                     | RFC 6531, section 3.3
我買@屋企.香港                                     | RFC 6531, section 3.3; IANA root zone: .香港
二ノ宮@黒川.日本                                    | RFC 6531, section 3.3
медведь@с-балалайкой.рф                      | RFC 6531, section 3.3; IANA root zone: .рф
संपर्क@डाटामेल.भारत                          | RFC 6531, section 3.3; IANA root zone: .भारत
用户@例子.广告                                     | RFC 6531, section 3.3
олена@приклад.укр                            | RFC 6531, section 3.3; IANA root zone: .укр
ящик@почта.бел                               | validates_email_format_of #58; IANA root zone: .бел
иван@пример.бг                               | RFC 6531, section 3.3; IANA root zone: .бг
مريم@مثال.السعودية                           | RFC 6531, section 3.3; IANA root zone: .السعودية
مريم٢@مثال.امارات                            | RFC 6531, section 3.3: Arabic digits in an Arabic name; IANA root zone: .امارات
电子邮件测试@普遍适用测试.我爱你                            | Universal Acceptance test data; IANA root zone: .我爱你
อีเมลทดสอบ@ยูเอทดสอบ.ไทย                     | Universal Acceptance test data; IANA root zone: .ไทย
# International hosts
info@bücher.example                          | RFC 5890
info@xn--bcher-kva.example                   | RFC 5890
info@straße.example                          | RFC 5892: ß is a letter of IDNA2008
info@kfz-sachverständiger-müller.de          | validator-configuration-xrechnung #109
hügo@müller.berlin                           | libvldmail #6; IANA root zone: .berlin
info@köln.de                                 | umlaut host of the city, from memory
1500111@профи-инвест.рф                      | EmailValidator #78; IANA root zone: .рф
test@домен.москва                            | w2ui #1590; IANA root zone: .москва
info@универсальное-принятие-тест.москва      | Universal Acceptance test data; IANA root zone: .москва
info@пример.срб                              | RFC 5890; IANA root zone: .срб
info@пример.мкд                              | RFC 5890; IANA root zone: .мкд
info@пример.ею                               | RFC 5890; IANA root zone: .ею
info@καθολική-αποδοχή-δοκιμή.ευ              | Universal Acceptance test data; IANA root zone: .ευ
info@παράδειγμα.ελ                           | RFC 5890; IANA root zone: .ελ
info@համընդհանուր-ընկալում-թեստ.հայ          | Universal Acceptance test data; IANA root zone: .հայ
info@უნივერსალური-თავსობადობის-ტესტი.გე      | Universal Acceptance test data; IANA root zone: .გე
info@تجربة-القبول-الشامل.موريتانيا           | Universal Acceptance test data; IANA root zone: .موريتانيا
email-test@xn-----ctdbabcfhu9c2b9l1acccr4c.xn--mgbah1a3hjkrd | Universal Acceptance test data
info@مثال.مصر                                | RFC 5890; IANA root zone: .مصر
info@مثال.سورية                              | RFC 5890; IANA root zone: .سورية
info@مثال.عراق                               | RFC 5890; IANA root zone: .عراق
info@نامه\u200Cای.ایران                      | RFC 5892, appendix A.1: joiner of Persian spelling; IANA root zone: .ایران
info@מבחן-קבלה-אוניברסלי.קום                 | Universal Acceptance test data; IANA root zone: .קום
info@公司.中国                                   | RFC 5890; IANA root zone: .中国
info@다국어도메인이용환경테스트.한국                        | Universal Acceptance test data; IANA root zone: .한국
info@どこでもつかえる.みんな                            | Universal Acceptance test data; IANA root zone: .みんな
# Short hosts
x@x.com                                      | one-letter host, from memory
a@g.cn                                       | Google in China, from memory
i@t.co                                       | one-letter host, from memory
olga@i.ua                                    | host of the Ukrainian provider i.ua
anna@q.com                                   | Thunderbird's provider database; possible-email #5
anna@z.com                                   | one-letter host of GMO, from memory
hello@e.email                                | chyrp-lite #221: a user's provider
anna@ya.ru                                   | Thunderbird's provider database: Yandex
anna@gm.com                                  | company: General Motors, from memory
anna@bk.com                                  | company: Burger King, from memory
anna@wp.com                                  | company: WordPress.com, from memory
anna@ok.ru                                   | company: Odnoklassniki, from memory
anna@vk.com                                  | company: VK, from memory
anna@3m.com                                  | company, from memory
anna@dm.de                                   | company, from memory
anna@vw.de                                   | company, from memory
anna@on.nl                                   | Thunderbird's provider database
# New and rare endings
info@icom.museum                             | IANA root zone: .museum
x@y.museum                                   | IANA root zone: .museum
anna@muster.berlin                           | IANA root zone: .berlin
anna@muster.hamburg                          | IANA root zone: .hamburg; tine20 #5085
anna@muster.koeln                            | IANA root zone: .koeln
anna@muster.bayern                           | IANA root zone: .bayern
anna@muster.saarland                         | IANA root zone: .saarland
anna@muster.nrw                              | IANA root zone: .nrw
anna@muster.ruhr                             | IANA root zone: .ruhr
anna@muster.wien                             | IANA root zone: .wien
anna@muster.swiss                            | IANA root zone: .swiss
info@muster.gmbh                             | IANA root zone: .gmbh
info@deutsch-lernen.jetzt                    | IANA root zone: .jetzt
info@muster.online                           | IANA root zone: .online
anna@muster.email                            | IANA root zone: .email
anna@muster.kiwi                             | IANA root zone: .kiwi
info@muster.schule                           | IANA root zone: .schule
info@muster.legal                            | IANA root zone: .legal; Librarika #502
info@muster.coop                             | IANA root zone: .coop
info@muster.company                          | IANA root zone: .company
info@muster.community                        | IANA root zone: .community
info@muster.ngo                              | IANA root zone: .ngo
info@muster.ong                              | IANA root zone: .ong
info@muster.bet                              | IANA root zone: .bet
info@muster.cam                              | IANA root zone: .cam
anna@muster.name                             | IANA root zone: .name
anna@muster.ne                               | IANA root zone: .ne, Niger
anna@muster.nu                               | IANA root zone: .nu, Niue
anna@muster.do                               | IANA root zone: .do, Dominican Republic
anna@muster.es                               | IANA root zone: .es, Spain
info@camtel.cm                               | IANA root zone: .cm, Cameroon; company, from memory
info@muster.co                               | IANA root zone: .co, Colombia
info@omantel.om                              | IANA root zone: .om, Oman; company, from memory
info@ethiotelecom.et                         | IANA root zone: .et, Ethiopia; company, from memory
anna@email.gmx                               | Thunderbird's provider database; IANA root zone: .gmx
anna@mein.gmx                                | Thunderbird's provider database; IANA root zone: .gmx
email-test@universal-acceptance-test.international | Universal Acceptance test data; IANA root zone: .international
# Hosts of GMX, Posteo, Microsoft and Yahoo in other countries
anna@gmx.at                                  | Thunderbird's provider database
anna@gmx.ch                                  | Thunderbird's provider database
anna@gmx.com                                 | Thunderbird's provider database
anna@gmx.li                                  | Thunderbird's provider database
anna@gmx.eu                                  | Thunderbird's provider database
anna@gmx.us                                  | Thunderbird's provider database
anna@gmx.se                                  | Thunderbird's provider database
anna@gmx.fr                                  | Thunderbird's provider database
anna@gmx.tm                                  | Thunderbird's provider database
anna@gmx.co.uk                               | Thunderbird's provider database
anna@posteo.net                              | Thunderbird's provider database
anna@posteo.at                               | Thunderbird's provider database
anna@posteo.ee                               | Thunderbird's provider database
anna@posteo.co                               | Thunderbird's provider database
anna@posteo.pm                               | Thunderbird's provider database
anna@posteo.cr                               | Thunderbird's provider database
anna@hotmail.it                              | Thunderbird's provider database
anna@hotmail.ca                              | Thunderbird's provider database
anna@hotmail.es                              | Thunderbird's provider database
anna@hotmail.nl                              | Thunderbird's provider database
anna@live.fr                                 | Thunderbird's provider database
anna@live.nl                                 | Thunderbird's provider database
anna@live.se                                 | Thunderbird's provider database
anna@live.ie                                 | Thunderbird's provider database
anna@outlook.at                              | Thunderbird's provider database
anna@outlook.cz                              | Thunderbird's provider database
anna@outlook.cl                              | Thunderbird's provider database
anna@outlook.com.tr                          | Thunderbird's provider database
anna@yahoo.fr                                | Thunderbird's provider database
anna@yahoo.ca                                | Thunderbird's provider database
anna@yahoo.es                                | Thunderbird's provider database
anna@yahoo.co.uk                             | Thunderbird's provider database
anna@myyahoo.com                             | Thunderbird's provider database
# Mail hosts that look like slips of others
anna@mail.com                                | Thunderbird's provider database; not Gmail
anna@email.com                               | Thunderbird's provider database; not Gmail
anna@ymail.com                               | Thunderbird's provider database; mailcheck-ruby #4
anna@qmail.com                               | freemail list; not Gmail
anna@xmail.com                               | freemail list; not Gmail
anna@mailo.com                               | stamhoofd #375; not Gmail
anna@mailw.com                               | mailcheck #63; not Gmail
anna@tamil.com                               | freemail list; not gamil.com
anna@gmail.hu                                | mailcheck #151: many people use it in Hungary
anna@foxmail.com                             | freemail list; not Hotmail
anna@homemail.com                            | Thunderbird's provider database; not Hotmail
anna@rocketmail.com                          | Thunderbird's provider database
anna@me.com                                  | Thunderbird's provider database
anna@mac.com                                 | Thunderbird's provider database
anna@msn.com                                 | Thunderbird's provider database
anna@aim.com                                 | Thunderbird's provider database; not AOL
anna@aol.de                                  | Thunderbird's provider database
anna@pm.me                                   | mailcheck #167: Proton's short host
anna@prontomail.com                          | freemail list; not Proton
anna@mail.de                                 | email-misspelled #88; not mail.ru
anna@mail.dk                                 | Thunderbird's provider database
anna@mail.ee                                 | Thunderbird's provider database
olga@mail.ua                                 | freemail list
olga@email.ua                                | freemail list
olga@bigmir.net                              | freemail list
olga@yandex.ua                               | Thunderbird's provider database
irina@yandex.by                              | Thunderbird's provider database
irina@yandex.com                             | Thunderbird's provider database
irina@list.ru                                | Thunderbird's provider database
irina@bk.ru                                  | Thunderbird's provider database
irina@lenta.ru                               | freemail list; not list.ru
irina@myrambler.ru                           | freemail list
irina@email.ru                               | freemail list; not mail.ru
irina@mai.ru                                 | Moscow Aviation Institute, from memory; not mail.ru
piotr@op.pl                                  | Thunderbird's provider database; not o2.pl
piotr@vp.pl                                  | Thunderbird's provider database; not wp.pl
piotr@go2.pl                                 | Thunderbird's provider database; not o2.pl
piotr@onet.eu                                | Thunderbird's provider database
piotr@gazeta.pl                              | freemail list
jana@email.cz                                | Thunderbird's provider database
jana@post.cz                                 | Thunderbird's provider database
jana@centrum.cz                              | freemail list
eszter@mailbox.hu                            | freemail list; faker #2329
marco@tim.it                                 | Thunderbird's provider database
marco@email.it                               | Thunderbird's provider database
marco@blu.it                                 | Thunderbird's provider database
anna@bluemail.ch                             | Thunderbird's provider database; not bluewin.ch
anna@tiscali.cz                              | Thunderbird's provider database
ola@online.no                                | host of a provider in Norway, from memory
claire@laposte.fr                            | company: La Poste, from memory; not laposte.net
claire@neuf.fr                               | Thunderbird's provider database
li.na@126.com                                | Thunderbird's provider database; not 163.com
li.na@139.com                                | freemail list; not 163.com
li.na@123.com                                | freemail list; not 163.com
anna@online.de                               | Thunderbird's provider database; not t-online.de
anna@vodafonemail.de                         | Thunderbird's provider database
anna@vodafone.com                            | company, from memory
anna@freenet.ag                              | company: freenet AG, from memory
anna@magenta.de                              | Thunderbird's provider database
# Companies, universities, authorities and associations
anna@weg.de                                  | company: travel agency, from memory; not web.de
anna@wdr.de                                  | broadcaster, from memory; not web.de
anna@welt.de                                 | newspaper, from memory; not web.de
anna@web.com                                 | company: Web.com, from memory; not web.de
anna@gmp.de                                  | architects, from memory; not gmx.de
anna@al.com                                  | newspaper of Alabama, from memory; not aol.com
anna@apl.com                                 | shipping company, from memory; not aol.com
anna@comcast.com                             | mailcheck #109: the company; its customers have comcast.net
anna@mask.io                                 | email-spell-checker #32; not mail.com
anna@bt.com                                  | mailcheck #45; not me.com
anna@bmw.de                                  | company, from memory
anna@dhl.com                                 | company, from memory
anna@ing.de                                  | bank, from memory
anna@orange.com                              | company, from memory; not orange.fr
anna@kit.edu                                 | university, from memory
anna@tu.berlin                               | university, from memory; IANA root zone: .berlin
anna@b-tu.de                                 | university, from memory
anna@uni-potsdam.de                          | university, from memory
anna@europa-uni.de                           | university, from memory
anna@hnee.de                                 | university, from memory
anna@rki.de                                  | authority, from memory
anna@bamf.bund.de                            | authority, from memory
anna@arbeitsagentur.de                       | authority, from memory
anna@jobcenter-ge.de                         | authority, from memory
anna@brandenburg.de                          | authority, from memory
anna@mwae.brandenburg.de                     | authority, from memory
anna@ilb.de                                  | bank of the state of Brandenburg, from memory
anna@netzwerk-iq.de                          | the IQ network, from memory
kooperationsverbund@bdv-lv-brandenburg.de    | partner of the IQ network
anna@caritas-berlin.de                       | association, from memory
anna@paritaet-brb.de                         | association, from memory
anna@fluechtlingsrat-brandenburg.de          | association, from memory
anna@awo.org                                 | association, from memory
anna@dgb.de                                  | trade unions, from memory
anna@ccc.de                                  | association, from memory
info@gmx-freunde.example                     | a known host within another name
info@web.de.example                          | a known host before another one
`) as UncommonAddress[];
