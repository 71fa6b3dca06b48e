import DOMPurify from 'dompurify';
import { expect } from '../helpers.ts';
import { browserFilters } from './filters-of-browsers.ts';
import { fatesOf, readTable, TABLE } from './filter-table.ts';
import { snippetsOf } from './snippets.ts';
import { keepsLink } from './survival.ts';

const table = readTable(await (await fetch(`/${TABLE}`)).text());
const snippets = snippetsOf();
const link = snippets.find(({ name }) => name === 'c link')!;

for (const { name, isDefault, takesContent = false, clean } of browserFilters) {
  describe(`${name}, in the browser`, () => {
    const left = (html: string): string => clean(html, DOMPurify) ?? '';

    before(function () {
      // Not every engine has the filter of browsers.
      if (clean('', DOMPurify) === undefined) this.skip();
    });

    it('leaves of every form what the guide says', () => {
      expect(fatesOf(left)).to.deep.equal(table.get(name));
    });

    it(`leaves form c as it is${isDefault ? ', though nobody has set anything' : ''}`, () => {
      expect(left(link.html)).to.equal(link.html);
    });

    it(takesContent ? 'takes elements with the links in them' : 'leaves the link in an element', () => {
      const elements = snippets.filter((one): one is Required<typeof one> => one.name.startsWith('a ') && one.link !== undefined);
      expect(elements.length).to.equal(2);
      for (const one of elements) expect(keepsLink(one, left(one.html)), one.name).to.equal(!takesContent);
    });
  });
}
