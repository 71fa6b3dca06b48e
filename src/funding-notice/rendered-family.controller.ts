/** What is measured in two families differs somewhere. */
const SAMPLE = 'mmmmmmmmmmlliöÖßжأ';

/** Families of which at least one is unlike any other. */
const OTHERS = ['monospace', 'serif'] as const;

/** Whatever they stand for is always there. */
const GENERIC = /^(sans-serif|serif|monospace|cursive|fantasy|math|system-ui|ui-[a-z-]+)$/;

/** The family that a browser takes for a text: the first of its list that is there; `null` if it cannot be told. */
export function renderedFamily(element: Element): string | null {
  const { fontFamily, fontWeight } = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return null;
  const width = (family: string): number => {
    context.font = `${fontWeight} 72px ${family}`;
    return context.measureText(SAMPLE).width;
  };
  const isThere = (family: string): boolean =>
    GENERIC.test(family) || OTHERS.some((other) => width(`${family}, ${other}`) !== width(other));
  return (
    fontFamily
      .match(/"[^"]*"|[^,"]+/g)
      ?.find((family) => family.trim() && isThere(family.trim()))
      ?.trim() ?? null
  );
}
