import { html } from 'lit';
import { STYLE_PROPERTIES, findBreaches, type Measured } from '../../src/funding-notice/visibility-rules.ts';
import { expect, fixture } from '../helpers.ts';
import { measured } from './measured.ts';
import type { Layer, Layers, Style } from '../../src/funding-notice/rules/measured.ts';

function layerOf(element: Element): Layer {
  const computed = getComputedStyle(element) as unknown as Partial<Style>;
  const style = Object.fromEntries(STYLE_PROPERTIES.map((name) => [name, computed[name] ?? ''])) as unknown as Style;
  return { box: element.getBoundingClientRect(), style, ariaHidden: false, closed: false };
}

function layersOf(element: Element): Layers {
  const around: Layer[] = [];
  for (let one = element.parentElement; one; one = one.parentElement) around.push(layerOf(one));
  return [layerOf(element), ...around];
}

/** A plain emblem and statement of the page, as a browser gives them. */
async function measure(style: string): Promise<Measured> {
  const page = await fixture(html`<div style=${style}>
    <svg viewBox="0 0 81 54" style="width: 72px; height: 48px; vertical-align: middle"></svg>
    <span lang="de" style="display: inline-block; color: #039; font-family: Arial">Kofinanziert von der Europäischen Union</span>
  </div>`);
  const [emblem, statement] = page.children as unknown as [Element, Element];
  return measured({
    viewport: { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight },
    page: document.documentElement.getBoundingClientRect(),
    emblem: { layers: layersOf(emblem), variant: 'positive', border: 0 },
    statement: {
      layers: layersOf(statement),
      text: statement.textContent,
      lang: 'de',
      content: { width: statement.scrollWidth, height: statement.scrollHeight },
      renderedFamily: null,
    },
  });
}

describe('findBreaches, over what this browser computes', () => {
  const cases: [style: string, rules: string[]][] = [
    ['', []],
    ['border-radius: 9px; box-shadow: 0 0 2px #000; background: #fff; transform: translateX(5px); overflow: hidden', []],
    ['background: #eee', ['R11']],
    ['background: linear-gradient(#fff, #eee)', ['R11']],
    ['background: linear-gradient(#fff, #000)', ['R6', 'R11']],
    ['background: linear-gradient(in oklch, #fff, #eee)', ['R6', 'R11']],
    ['background: conic-gradient(#fff, #fff)', []],
    ['background: color-mix(in srgb, #000, #fff 10%)', ['R6', 'R11']],
    ['font-style: italic; text-transform: uppercase', ['R5']],
    ['-webkit-text-stroke: 1px #000', ['R5']],
    ['filter: grayscale(1)', ['R10']],
    ['mask-image: linear-gradient(#000, #0000); -webkit-mask-image: linear-gradient(#000, #0000)', ['R10']],
    ['rotate: 3deg', ['R7', 'R10']],
    ['transform: scaleX(-1)', ['R10']],
    ['overflow: hidden; height: 30px', ['R2']],
    ['visibility: hidden', ['R13']],
  ];
  for (const [style, rules] of cases) {
    it(`finds ${rules.join(', ') || 'nothing'} with ${style || 'no style'}`, async () => {
      expect(findBreaches([await measure(style)]).map(({ rule }) => rule)).to.deep.equal(rules);
    });
  }
});
