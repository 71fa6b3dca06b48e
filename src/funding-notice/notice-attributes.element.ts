import type { PropertyDeclarations } from 'lit';
import { IqElement } from '../shared/iq-element.element.ts';

/** What editors can set on a notice. */
export abstract class NoticeAttributes extends IqElement {
  static override properties: PropertyDeclarations = {
    programme: {},
    period: {},
    projectName: { attribute: 'project-name' },
    support: {},
    emblem: {},
    links: { type: Boolean },
    printHeight: { attribute: 'print-height' },
  };

  /** The programme that pays: `iq` (default), the only one so far. Another value reports `invalid-attribute`. */
  declare programme: 'iq' | undefined;
  /**
   * Years of the programme: `2023-2025` or `2026-2028`. Decides which bodies the sentence names.
   * Default: the programme’s own sentence. For `2026-2028` the network has not yet confirmed the ministry that is named; with
   * `check` the notice says so. Other years report `invalid-attribute`.
   */
  declare period: '2023-2025' | '2026-2028' | undefined;
  /** Name of the project, for a sentence of its own before the programme’s. Default none. */
  declare projectName: string | undefined;
  /** `co-funded` (default) or `funded`: whether the European Union pays a part or all of it. Another value reports `invalid-attribute`. */
  declare support: 'co-funded' | 'funded' | undefined;
  /**
   * How the emblem is drawn: `auto` (default: in colour, with a statement that can be read on the real background; on paper
   * in black), `positive`, `negative`, `black`, `black-outline`, `blue` (in one colour), or `none`, which also takes the
   * statement away. Where the background does not fit, both stand on a white plate. Another value reports `invalid-attribute`.
   */
  declare emblem: 'auto' | 'positive' | 'negative' | 'black' | 'black-outline' | 'blue' | 'none' | undefined;
  /** Shows links to the fund, the Union and the programme below the sentence. Default off. */
  declare links: boolean;
  /** Least height of the emblem on paper, `10` (default) to `100` millimetres. Another value reports `invalid-attribute`. */
  declare printHeight: string | undefined;

  constructor() {
    super();
    this.links = false;
  }
}
