/**
 * Where people read their mail, and which hosts of addresses belong there: large providers of Germany and of the
 * countries that newcomers come from, most frequent first. `-` stands for an unknown site; after `|` come hosts that
 * are genuine but too rare to be meant by a slip; `slip~host` is a slip that no rule explains.
 */
const LINES = `
https://www.gmx.net/ gmx.de gmx.net gmx.at gmx.ch gmx.com | gmx.eu gmx.org gmx.info gmx.biz gmx.us
https://web.de/ web.de email.de
https://mail.google.com/ gmail.com googlemail.com gmail.de~gmail.com
https://email.t-online.de/ t-online.de | magenta.de
https://email.freenet.de/ freenet.de
https://posteo.de/ posteo.de | posteo.net posteo.eu posteo.at posteo.ch posteo.org
https://login.mailbox.org/ mailbox.org
https://outlook.live.com/mail/ outlook.com outlook.de hotmail.com hotmail.de live.com live.de msn.com hotmail.fr hotmail.it hotmail.es hotmail.co.uk live.fr live.it outlook.fr outlook.es outlook.it | live.nl live.at live.ca outlook.at hotmail.ca hotmail.be hotmail.ch
https://mail.yahoo.com/ yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.ro yahoo.gr yahoo.co.uk | ymail.com rocketmail.com
https://www.icloud.com/mail icloud.com icloud.de~icloud.com | me.com mac.com
https://mail.aol.com/ aol.com | aol.de
https://mail.proton.me/ proton.me protonmail.com | pm.me
https://app.tuta.com/ tuta.com tutanota.com tutanota.de | tuta.io
https://mail.ionos.de/ online.de 1und1.de 1-und-1.de~1und1.de
https://mail.ukr.net/ ukr.net ukr.het~ukr.net
https://mail.i.ua/ | i.ua ua.fm
https://webmail.meta.ua/ meta.ua mta.ua~meta.ua
https://e.mail.ru/ mail.ru list.ru bk.ru inbox.ru iist.ru~list.ru inboks.ru~inbox.ru | internet.ru
https://mail.yandex.ru/ yandex.ru | yandex.com ya.ru
https://mail.rambler.ru/ rambler.ru
https://poczta.wp.pl/ wp.pl
https://poczta.o2.pl/ o2.pl | tlen.pl
https://poczta.onet.pl/ onet.pl | op.pl vp.pl poczta.onet.pl onet.eu
https://poczta.interia.pl/ interia.pl | interia.eu poczta.fm
https://www.abv.bg/ abv.bg
https://mail.bg/ mail.bg
https://mail.libero.it/ libero.it
https://mail.virgilio.it/ virgilio.it
https://mail.tiscali.it/ tiscali.it
https://mail.orange.fr/ orange.fr wanadoo.fr
https://www.laposte.net/ laposte.net
https://webmail.free.fr/ free.fr
https://webmail.sfr.fr/ sfr.fr
https://email.seznam.cz/ seznam.cz sezman.cz~seznam.cz | email.cz post.cz
https://freemail.hu/ freemail.hu
https://www.citromail.hu/ citromail.hu
https://mail.qq.com/ qq.com
https://mail.163.com/ 163.com
https://mail.126.com/ | 126.com
https://mail.de/ mail.de
- arcor.de vodafone.de mynet.com aon.at bluewin.ch otenet.gr | mail.com email.com mailo.com mailw.com tamil.com qmail.com xmail.com apl.com gmx.se posteo.ee live.se
`;

/** What is known of the hosts of addresses. */
export interface MailHosts {
  /** The sites where mail is read, by host; empty where unknown. */
  sites: ReadonlyMap<string, string>;
  /** Hosts that a slip may have meant, most frequent first. */
  frequent: readonly string[];
  /** What is meant by slips that no rule explains. */
  slips: ReadonlyMap<string, string>;
}

/** The table, read. */
export const mailHosts: MailHosts = readLines();

function readLines(): MailHosts {
  const sites = new Map<string, string>();
  const slips = new Map<string, string>();
  const frequent: string[] = [];
  for (const line of LINES.trim().split('\n')) {
    const [site = '', ...words] = line.split(' ');
    const rare = words.indexOf('|');
    words.forEach((word, index) => {
      const [host = '', meant] = word.split('~');
      if (meant) slips.set(host, meant);
      else if (host !== '|') {
        sites.set(host, site === '-' ? '' : site);
        if (rare < 0 || index < rare) frequent.push(host);
      }
    });
  }
  return { sites, frequent, slips };
}
