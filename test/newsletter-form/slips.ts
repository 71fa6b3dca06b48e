import { parseTable } from './table.ts';

/** What somebody typed, what a careful person would ask back ("Did you mean …?"; empty: nothing), and how we know. */
export type Slip = [typed: string, meant: string, source: string];

/**
 * Slips that people make. "Reasoned" rows follow from keyboards and spelling; the others were seen or are in a standard.
 * A list of a country is what a public sign-up program of that country corrects or refuses.
 */
export const slips = parseTable(`
# Gmail and googlemail
anna@gamil.com           | anna@gmail.com           | counted 2,247 times in 1.47 million addresses (bounceshift.com)
anna@gmil.com            | anna@gmail.com           | counted 1,918 times (bounceshift.com)
anna@gmai.com            | anna@gmail.com           | counted 556 times (bounceshift.com); fxa #9514
anna@gmali.com           | anna@gmail.com           | counted 504 times (bounceshift.com)
anna@gnail.com           | anna@gmail.com           | counted 335 times (bounceshift.com)
anna+iq@gmial.com        | anna+iq@gmail.com        | fxa-content-server #1155: seen in logs
anna@gmal.com            | anna@gmail.com           | brave-browser #42815
anna@gimail.com          | anna@gmail.com           | brave-browser #42815
anna@gmeil.com           | anna@gmail.com           | mautic #2701
anna@gemail.com          | anna@gmail.com           | mautic #2701
anna@gmaill.com          | anna@gmail.com           | common-email-domain-typos
anna@gmmail.com          | anna@gmail.com           | common-email-domain-typos
anna@gmaik.com           | anna@gmail.com           | common-email-domain-typos; k beside l
anna@gmsil.com           | anna@gmail.com           | common-email-domain-typos; s beside a
anna@gmaol.com           | anna@gmail.com           | common-email-domain-typos; o beside i
anna@g-mail.com          | anna@gmail.com           | common-email-domain-typos
anna@gail.com            | anna@gmail.com           | Retrospring's list
anna@fmail.com           | anna@gmail.com           | Retrospring's list; f beside g
anna@gamail.com          | anna@gmail.com           | demarche.numerique.gouv.fr, real use cases
anna@glail.com           | anna@gmail.com           | demarche.numerique.gouv.fr, real use cases
anna@gmaim.com           | anna@gmail.com           | mailcheck #143
anna@gmqil.com           | anna@gmail.com           | Hungarian list; q for a on AZERTY
anna@gmail.de            | anna@gmail.com           | thomaszwirner.de: the most frequent slip, no mail there
anna@googlemai.com       | anna@googlemail.com      | thomaszwirner.de
anna@googlmail.com       | anna@googlemail.com      | common-email-domain-typos
anna@goglemail.com       | anna@googlemail.com      | common-email-domain-typos
# GMX, WEB.DE and T-Online
anna@gxm.de              | anna@gmx.de              | common-email-domain-typos
anna@gxm.net             | anna@gmx.net             | common-email-domain-typos
anna@gmxx.de             | anna@gmx.de              | voku/email-check
anna@hmx.de              | anna@gmx.de              | voku/email-check; h beside g
anna@gmy.de              | anna@gmx.de              | voku/email-check; y beside x on QWERTZ
anna@gnx.de              | anna@gmx.de              | reasoned: keyboard: n beside m
anna@gmx.ded             | anna@gmx.de              | voku/email-check; IANA root zone: no .ded
anna@gmx.dw              | anna@gmx.de              | voku/email-check; IANA root zone: no .dw
anna@gmx.d               | anna@gmx.de              | reasoned: last letter missing
anna@gmxde               | anna@gmx.de              | reasoned: missing dot
anna@gmx-de              | anna@gmx.de              | reasoned: keyboard: hyphen beside dot on QWERTZ
anna@gmx.ner             | anna@gmx.net             | Ukrainian list; IANA root zone: no .ner
anna@gmx.nte             | anna@gmx.net             | reasoned: swapped letters; IANA root zone: no .nte
anna@gmxnet              | anna@gmx.net             | reasoned: missing dot
anna@wbe.de              | anna@web.de              | common-email-domain-typos
anna@web.de.de           | anna@web.de              | common-email-domain-typos
anna@wen.de              | anna@web.de              | common-email-domain-typos; n beside b
anna@weeb.de             | anna@web.de              | voku/email-check
anna@wweb.de             | anna@web.de              | voku/email-check
anna@web.d               | anna@web.de              | reasoned: last letter missing
anna@webde               | anna@web.de              | reasoned: missing dot
anna@web                 | anna@web.de              | reasoned: ending missing, only one such host
anna@tonline.de          | anna@t-online.de         | thomaszwirner.de; common-email-domain-typos
anna@t.online.de         | anna@t-online.de         | common-email-domain-typos; dot beside hyphen
anna@t_online.de         | anna@t-online.de         | reasoned: hyphen with shift on QWERTZ
anna@t-0nline.de         | anna@t-online.de         | voku/email-check; zero above o
anna@t--online.de        | anna@t-online.de         | voku/email-check
anna@t-oline.de          | anna@t-online.de         | voku/email-check
anna@t-omline.de         | anna@t-online.de         | voku/email-check; m beside n
anna@t-onlien.de         | anna@t-online.de         | voku/email-check
anna@t-onlin.de          | anna@t-online.de         | voku/email-check
anna@t-onlinr.de         | anna@t-online.de         | voku/email-check; r beside e
anna@r-online.de         | anna@t-online.de         | voku/email-check; r beside t
anna@t-online            | anna@t-online.de         | reasoned: ending missing, only one such host
# Other hosts in Germany
anna@frenet.de           | anna@freenet.de          | common-email-domain-typos; voku/email-check
anna@freent.de           | anna@freenet.de          | voku/email-check
anna@freeent.de          | anna@freenet.de          | voku/email-check
anna@freemet.de          | anna@freenet.de          | voku/email-check; m beside n
anna@reenet.de           | anna@freenet.de          | voku/email-check
anna@freenet             | anna@freenet.de          | reasoned: ending missing, only one such host
anna@acor.de             | anna@arcor.de            | voku/email-check
anna@arocr.de            | anna@arcor.de            | voku/email-check
anna@aror.de             | anna@arcor.de            | voku/email-check
anna@1-und-1.de          | anna@1und1.de            | common-email-domain-typos
anna@1udn1.de            | anna@1und1.de            | reasoned: swapped letters
anna@onlien.de           | anna@online.de           | reasoned: swapped letters
anna@vodafon.de          | anna@vodafone.de         | reasoned: as spoken
anna@vodafoen.de         | anna@vodafone.de         | reasoned: swapped letters
anna@posteeo.de          | anna@posteo.de           | reasoned: doubled letter
anna@malibox.org         | anna@mailbox.org         | reasoned: swapped letters
anna@mailbox.ogr         | anna@mailbox.org         | reasoned: swapped letters; IANA root zone: no .ogr
anna@mial.de             | anna@mail.de             | reasoned: swapped letters
anna@eamil.de            | anna@email.de            | reasoned: swapped letters, as eamil.cz in a Czech list
anna@emial.de            | anna@email.de            | reasoned: swapped letters, as emial.cz in a Czech list
anna@hotmai.de           | anna@hotmail.de          | voku/email-check
anna@homail.de           | anna@hotmail.de          | voku/email-check
anna@hotmial.de          | anna@hotmail.de          | reasoned: swapped letters
anna@yaho.de             | anna@yahoo.de            | common-email-domain-typos; voku/email-check
anna@zahoo.de            | anna@yahoo.de            | reasoned: y and z change places between QWERTY and QWERTZ
anna@outlok.de           | anna@outlook.de          | reasoned: missing letter
anna@lvie.de             | anna@live.de             | reasoned: swapped letters
# Hosts all over the world
anna@hotmil.com          | anna@hotmail.com         | counted 161 times (bounceshift.com)
anna@hotmal.com          | anna@hotmail.com         | mautic #2701
anna@hotamil.com         | anna@hotmail.com         | Retrospring's list
anna@hotmial.com         | anna@hotmail.com         | quitnow-email-suggester #22
anna@hotmmail.com        | anna@hotmail.com         | quitnow-email-suggester #62
anna@homtail.com         | anna@hotmail.com         | quitnow-email-suggester #29
anna@hormail.com         | anna@hotmail.com         | common-email-domain-typos; r beside t
anna@hotnail.com         | anna@hotmail.com         | common-email-domain-typos; n beside m
anna@outlok.com          | anna@outlook.com         | common-email-domain-typos; mautic #2701
anna@outlouk.com         | anna@outlook.com         | common-email-domain-typos
anna@outloock.com        | anna@outlook.com         | mautic #2701
anna@oulook.com          | anna@outlook.com         | common-email-domain-typos
anna@yahooo.com          | anna@yahoo.com           | brave-browser #42815
anna@yayoo.com           | anna@yahoo.com           | brave-browser #42815
anna@yhoo.com            | anna@yahoo.com           | mautic #2701
anna@yshoo.com           | anna@yahoo.com           | common-email-domain-typos; s beside a
anna@uahoo.com           | anna@yahoo.com           | quitnow-email-suggester #62; u beside y on QWERTY
anna@icluod.com          | anna@icloud.com          | counted 268 times (bounceshift.com)
anna@iclud.com           | anna@icloud.com          | counted 202 times (bounceshift.com)
anna@icoud.com           | anna@icloud.com          | common-email-domain-typos
anna@iclaud.com          | anna@icloud.com          | common-email-domain-typos
anna@iclould.com         | anna@icloud.com          | Retrospring's list
anna@ikloud.com          | anna@icloud.com          | Ukrainian list
anna@icloud.de           | anna@icloud.com          | reasoned: Apple's hosts are icloud.com, me.com and mac.com
anna@aoll.com            | anna@aol.com             | voku/email-check
anna@protonail.com       | anna@protonmail.com      | Retrospring's list
anna@protonmial.com      | anna@protonmail.com      | reasoned: swapped letters
anna@porton.me           | anna@proton.me           | reasoned: swapped letters
# Ukraine and Russia
olena@ykr.net            | olena@ukr.net            | Ukrainian list; y beside u on QWERTY
olena@ukt.net            | olena@ukr.net            | Ukrainian list; t beside r
olena@ukr.ner            | olena@ukr.net            | Ukrainian list; IANA root zone: no .ner
olena@ukr.het            | olena@ukr.net            | Ukrainian list: the Cyrillic letter for n looks like h; IANA root zone: no .het
olena@ukrnet             | olena@ukr.net            | reasoned: missing dot
olena@mta.ua             | olena@meta.ua            | reasoned: missing letter
irina@mial.ru            | irina@mail.ru            | Russian list; also seen on a public page
irina@mali.ru            | irina@mail.ru            | Russian and Ukrainian lists
irina@maill.ru           | irina@mail.ru            | Ukrainian list
irina@maol.ru            | irina@mail.ru            | Russian list; o beside i
irina@mail.ry            | irina@mail.ru            | Russian list; IANA root zone: no .ry
irina@mail.tu            | irina@mail.ru            | Russian list; IANA root zone: no .tu
irina@yadex.ru           | irina@yandex.ru          | DaData's example of a slip
irina@yandx.ru           | irina@yandex.ru          | Russian list
irina@yadnex.ru          | irina@yandex.ru          | Russian list
irina@jandex.ru          | irina@yandex.ru          | Ukrainian list; transliterated
irina@yandex.ri          | irina@yandex.ru          | Russian list; IANA root zone: no .ri
irina@iist.ru            | irina@list.ru            | Ukrainian list
irina@lsit.ru            | irina@list.ru            | reasoned: swapped letters
irina@bk.ry              | irina@bk.ru              | Ukrainian list; IANA root zone: no .ry
irina@inboks.ru          | irina@inbox.ru           | Ukrainian list
irina@ramler.ru          | irina@rambler.ru         | Ukrainian list
irina@ramdler.ru         | irina@rambler.ru         | Ukrainian list
# Poland, Bulgaria, Romania and Greece
piotr@wp.lp              | piotr@wp.pl              | reasoned: swapped letters; IANA root zone: no .lp
piotr@omet.pl            | piotr@onet.pl            | reasoned: keyboard: m beside n
piotr@onet.lp            | piotr@onet.pl            | reasoned: swapped letters; IANA root zone: no .lp
piotr@02.pl              | piotr@o2.pl              | reasoned: zero for the letter o
piotr@inetria.pl         | piotr@interia.pl         | seen in public data
piotr@intera.pl          | piotr@interia.pl         | reasoned: missing letter
maria@abv.gb             | maria@abv.bg             | Bulgarian list: the commonest kind, swapped letters
maria@avb.bg             | maria@abv.bg             | reasoned: swapped letters
maria@mail.gb            | maria@mail.bg            | Bulgarian list
maria@yaho.ro            | maria@yahoo.ro           | reasoned: missing letter, as yaho.com
maria@yahoo.rg           | maria@yahoo.gr           | reasoned: swapped letters; IANA root zone: no .rg
# Italy, France and Spain
marco@libreo.it          | marco@libero.it          | Italian list
marco@libero.ti          | marco@libero.it          | Italian list; IANA root zone: no .ti
marco@virgilio.ti        | marco@virgilio.it        | Italian list; IANA root zone: no .ti
marco@virglio.it         | marco@virgilio.it        | reasoned: missing letter
marco@tiscali.ti         | marco@tiscali.it         | Italian list; IANA root zone: no .ti
claire@ornage.fr         | claire@orange.fr         | demarche.numerique.gouv.fr #10418
claire@orane.fr          | claire@orange.fr         | demarche.numerique.gouv.fr, real use cases
claire@oragne.fr         | claire@orange.fr         | demarche.numerique.gouv.fr, real use cases
claire@orange.ft         | claire@orange.fr         | French list; IANA root zone: no .ft
claire@freee.fr          | claire@free.fr           | French list
claire@free.rf           | claire@free.fr           | French list; IANA root zone: no .rf
claire@lapsote.net       | claire@laposte.net       | French list
claire@lapost.net        | claire@laposte.net       | French list
claire@sfr.ft            | claire@sfr.fr            | French list; IANA root zone: no .ft
claire@hotmil.fr         | claire@hotmail.fr        | demarche.numerique.gouv.fr, real use cases
lucia@hotmial.es         | lucia@hotmail.es         | reasoned: swapped letters, as hotmial.com
# Turkey, Czech Republic and Hungary
elif@myent.com           | elif@mynet.com           | reasoned: swapped letters
elif@mznet.com           | elif@mynet.com           | reasoned: y and z change places between QWERTY and QWERTZ
elif@gmaıl.com           | elif@gmail.com           | Turkish dotless i (U+0131); in a Turkish list
elif@hotmaıl.com         | elif@hotmail.com         | Turkish dotless i (U+0131); in a Turkish list
jana@sezman.cz           | jana@seznam.cz           | Czech list; seen in public data
jana@sznam.cz            | jana@seznam.cz           | Czech list
jana@sesnam.cz           | jana@seznam.cz           | Czech list
jana@seynam.cz           | jana@seznam.cz           | reasoned: y and z change places between QWERTY and QWERTZ
jana@seznam.vz           | jana@seznam.cz           | Czech list; IANA root zone: no .vz
eszter@freemial.hu       | eszter@freemail.hu       | Hungarian list; seen in public data
eszter@fremail.hu        | eszter@freemail.hu       | Hungarian list
eszter@freemail.hi       | eszter@freemail.hu       | voku/email-check; IANA root zone: no .hi
eszter@citromail.hi      | eszter@citromail.hu      | voku/email-check; IANA root zone: no .hi
# Austria, Switzerland and China
anna@gmx.ta              | anna@gmx.at              | common-email-domain-typos; IANA root zone: no .ta
anna@gmx.hc              | anna@gmx.ch              | reasoned: swapped letters; IANA root zone: no .hc
anna@aon.ta              | anna@aon.at              | reasoned: swapped letters; IANA root zone: no .ta
anna@bluewn.ch           | anna@bluewin.ch          | reasoned: missing letter
12345678@qq.ocm          | 12345678@qq.com          | reasoned: swapped letters; IANA root zone: no .ocm
li.na@1633.com           | li.na@163.com            | reasoned: doubled digit
li.na@163com             | li.na@163.com            | reasoned: missing dot
# Endings
anna@gmail.con           | anna@gmail.com           | counted 1,358 times (bounceshift.com); IANA root zone: no .con
anna@hotmail.con         | anna@hotmail.com         | counted 154 times (bounceshift.com); IANA root zone: no .con
robert.con@aol.con       | robert.con@aol.com       | NSString-EmailAddresses; IANA root zone: no .con
info@verein-musterstadt.con | info@verein-musterstadt.com | IANA root zone: no .con
info@shop.muster.con     | info@shop.muster.com     | IANA root zone: no .con
anna@gmial.con           | anna@gmail.com           | NSString-EmailAddresses: two slips at once
anna@gmail.co            | anna@gmail.com           | counted 516 times (bounceshift.com)
anna@gmail.cm            | anna@gmail.com           | Retrospring's list
anna@aol.cm              | anna@aol.com             | common-email-domain-typos
anna@gmail.cmo           | anna@gmail.com           | mailcheck #143; IANA root zone: no .cmo
anna@yahoo.cmo           | anna@yahoo.com           | common-email-domain-typos; IANA root zone: no .cmo
anna@gmail.vom           | anna@gmail.com           | quitnow-email-suggester #62; v beside c
anna@gmail.cim           | anna@gmail.com           | voku/email-check; i beside o
anna@gmail.coom          | anna@gmail.com           | voku/email-check; IANA root zone: no .coom
anna@gmail.coml          | anna@gmail.com           | demarche.numerique.gouv.fr, real use cases
anna@gmailcom            | anna@gmail.com           | fxa-content-server #2202: missing dot
anna@gmail               | anna@gmail.com           | reasoned: ending missing, only one such host
anna@gmx.dee             | anna@gmx.de              | reasoned: doubled letter; IANA root zone: no .dee
anna@web.dee             | anna@web.de              | reasoned: doubled letter; IANA root zone: no .dee
anna@web.ed              | anna@web.de              | reasoned: swapped letters; IANA root zone: no .ed
anna@t-online.ed         | anna@t-online.de         | reasoned: swapped letters; IANA root zone: no .ed
# Dots, commas and semicolons
anna..muster@gmx.de      | anna.muster@gmx.de       | RFC 5321, section 4.1.2; rdv-service-public #4647: five a year
anna.muster.@gmx.de      | anna.muster@gmx.de       | rdv-service-public #4621: 25 in one database
.anna@gmx.de             | anna@gmx.de              | RFC 3696, section 3: no dot at the start
anna@gmx..de             | anna@gmx.de              | RFC 5321, section 4.1.2; seznam..cz in a Czech list
anna@.gmx.de             | anna@gmx.de              | RFC 5321, section 4.1.2
anna@gmx.de.             | anna@gmx.de              | jquery-validation #206: end of a sentence
anna@gmx.de,             | anna@gmx.de              | reasoned: end of a clause, pasted along
anna@gmx.de;             | anna@gmx.de              | reasoned: separator of a mail program, pasted along
anna@gmail,com           | anna@gmail.com           | mailcheck #156: seen too many times
anna@gmail;com           | anna@gmail.com           | mailcheck #156
anna,muster@web.de       | anna.muster@web.de       | reasoned: keyboard: comma beside dot
info@verein-musterstadt,de | info@verein-musterstadt.de | reasoned: keyboard: comma beside dot
# Blanks and what nobody sees
anna @gmx.de             | anna@gmx.de              | reasoned: blank before the at sign
anna.muster@ gmx.de      | anna.muster@gmx.de       | reasoned: blank after the at sign
anna@gmx .de             | anna@gmx.de              | reasoned: blank before the dot
anna@gmx. de             | anna@gmx.de              | reasoned: automatic blank after a dot on telephones
anna\u00A0@gmx.de        | anna@gmx.de              | EmailValidator #386; z-schema #252: no-break space
anna\u200B@gmx.de        | anna@gmx.de              | validator.js #940: zero width space, pasted
\u200Eanna@gmx.de        | anna@gmx.de              | z-schema #252: left-to-right mark
anna@gmx.de\u200F        | anna@gmx.de              | z-schema #252: right-to-left mark
anna@t\u00ADonline.de    | anna@t-online.de         | reasoned: soft hyphen (U+00AD) of a web page for the hyphen
# Full-width characters, digits and letters of other scripts
anna＠gmx.de              | anna@gmx.de              | Unicode FF20; vee-validate #2339
anna﹫gmx.de              | anna@gmx.de              | Unicode FE6B; whatwg/html #1389
li.na@qq．com             | li.na@qq.com             | Unicode FF0E
li.na@163。com            | li.na@163.com            | Unicode 3002, the dot of Chinese input methods
somename@ｇｍａｉｌ.com       | somename@gmail.com       | validator.js #343
ａｎｎａ＠ｇｍｘ．ｄｅ              | anna@gmx.de              | Unicode FF01 to FF5E
１２３４５６７８@qq.com          | 12345678@qq.com          | Unicode FF10 to FF19
omar١٩٩٠@gmail.com       | omar1990@gmail.com       | Unicode 0660 to 0669; the digits of Arabic keyboards
reza۴۵۶@yahoo.com        | reza456@yahoo.com        | Unicode 06F0 to 06F9; the digits of Persian keyboards
irina@gm\u0430il.com     | irina@gmail.com          | reasoned: Cyrillic a (U+0430)
irina@mail.r\u0443       | irina@mail.ru            | reasoned: Cyrillic u (U+0443)
\u0430nna@gmail.com      | anna@gmail.com           | reasoned: Cyrillic a (U+0430) before Latin letters
# The at sign
kooperationsverbund(at)bdv-lv-brandenburg(dot)de | kooperationsverbund@bdv-lv-brandenburg.de | as on partners' pages
anna(at)gmx.de           | anna@gmx.de              | reasoned: written against robots
anna[at]gmx.de           | anna@gmx.de              | reasoned: written against robots
anna (at) gmx.de         | anna@gmx.de              | reasoned: written against robots
anna at gmx.de           | anna@gmx.de              | reasoned: as spoken
anna@@gmx.de             | anna@gmx.de              | reasoned: doubled key
anna"gmail.com           | anna@gmail.com           | mailcheck #156: " and @ change places between keyboards
# Around the address
mailto:anna@gmx.de       | anna@gmx.de              | RFC 6068: copied link
MAILTO:anna@gmx.de?subject=Newsletter | anna@gmx.de              | RFC 6068: copied link
<anna@gmx.de>            | anna@gmx.de              | RFC 5322, section 3.4: angle brackets of a mail program
Anna Muster <anna@gmx.de> | anna@gmx.de              | RFC 5322, section 3.4: copied with the name
"anna@gmx.de"            | anna@gmx.de              | reasoned: quotation marks, pasted along
„anna@gmx.de“            | anna@gmx.de              | reasoned: German quotation marks, pasted along
'anna@gmx.de'            | anna@gmx.de              | email-addresses #53: apostrophes around
(anna@gmx.de)            | anna@gmx.de              | reasoned: brackets, pasted along
# Capitals change nothing in the host, and stay in the local part
Anna.Muster@GMIAL.COM    | Anna.Muster@gmail.com    | RFC 5321, section 2.4
Anna@Gmx.Dee             | Anna@gmx.de              | RFC 5321, section 2.4
# Nothing sensible to suggest
anna                     |                          | reasoned: neither at sign nor host
anna@                    |                          | reasoned: the host is missing
@gmx.de                  |                          | reasoned: the local part is missing
anna@gmx                 |                          | reasoned: gmx.de or gmx.net
anna@yahoo               |                          | reasoned: yahoo.de or yahoo.com
anna muster@gmx.de       |                          | reasoned: dot, underline or nothing for the blank
anna@gmx.de, ben@web.de  |                          | reasoned: two addresses
anna@gmx.de@web.de       |                          | reasoned: two hosts
anna@qwertz              |                          | reasoned: no host looks like it
anna@192.0.2.1           |                          | RFC 5321, section 4.1.3: brackets are missing, and nobody has such an address
`) as Slip[];
