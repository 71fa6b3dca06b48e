/** Runs in the page: one list of cards, from the first character of it to the frame that shows it. */
import { defineHandWritten } from './hand-written-teaser.ts';

const COUNT = 100;

const cards = (tag: string): string =>
  Array.from(
    { length: COUNT },
    (_, at) => `<${tag} kicker="Brandenburg" date="2026-10-01" reading-time="3">
      <img src="/picture.svg?${at}" alt="" width="1200" height="800">
      <a href="/geschichte-${at}">Mit Mut und Know-how zur Selbstständigkeit ${at}</a>
      <p>Im Flächenland Brandenburg stellen weite Wege oft eine Herausforderung dar – besonders im Alltäglichen wie zur nächsten Post, zum Schuster oder zum Schneider im nächsten Ort.</p>
    </${tag}>`,
  ).join('');

/** After the next frame has been painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    }),
  );

/** Milliseconds until all cards of a kind are on the screen, and their height together. */
export async function measure(tag: string): Promise<{ time: number; height: number }> {
  const first = document.querySelector('iq-story-teaser')!;
  while (!first.shadowRoot?.querySelector('article')) await painted();
  defineHandWritten(first);
  const text = cards(tag);
  const list = document.createElement('main');
  document.body.append(list);
  await painted();
  await painted();
  const start = performance.now();
  list.innerHTML = text;
  await painted();
  const time = performance.now() - start;
  const standing = [...list.children].filter((card) => card.shadowRoot?.querySelector('article')?.clientHeight);
  if (standing.length !== COUNT) throw new Error(`${standing.length} of ${COUNT} cards stand`);
  return { time, height: list.offsetHeight };
}
