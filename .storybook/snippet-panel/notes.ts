import type { Embed } from '../../src/embed/embed.ts';

/** What the editor of a notice has to know: it states something else, or less, than the funding asks. */
export type NoteCode = 'wording' | 'filled' | 'emblem';

/** `isFilled` where the programme's sentence is in the code, because the element would be taken away without content. */
export function findNotes({ attributes, content }: Embed, isFilled: boolean): NoteCode[] {
  const { period, 'project-name': project, emblem } = attributes;
  const notes: NoteCode[] = [];
  if (content) notes.push('wording');
  else if (isFilled && (period || project)) notes.push('filled');
  if (emblem === 'none') notes.push('emblem');
  return notes;
}
