import { ASK, readHeight } from './frame-messages.ts';
import { embedIdOf } from './embed.ts';

/** Makes the frames of embeds as high as they say, within bounds. */
export class Frames {
  readonly #base: string;
  readonly #frames = new Set<HTMLIFrameElement>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Takes in a frame of an embed's page; `false` for any other. */
  add(frame: HTMLIFrameElement): boolean {
    if (!embedIdOf(frame.src, this.#base)) return false;
    if (this.#frames.size === 0) addEventListener('message', this.#receive);
    this.#frames.add(frame);
    // Editors' systems take styles away, and often this too. A style of the page still wins over it.
    frame.setAttribute('frameborder', '0');
    // It may have told before anybody listened. A page in a sandbox has no origin to name.
    frame.contentWindow?.postMessage(ASK, '*');
    return true;
  }

  readonly #receive = ({ source, origin, data }: MessageEvent): void => {
    const height = readHeight(data);
    // Another page may have taken the frame's place.
    if (!height || (origin !== new URL(this.#base).origin && origin !== 'null')) return;
    for (const frame of this.#frames) {
      if (!frame.isConnected) this.#frames.delete(frame);
      else if (frame.contentWindow === source) frame.style.height = `${height}px`;
    }
  };
}
