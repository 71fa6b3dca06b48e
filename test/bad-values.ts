/** Ways in which an attribute goes wrong: typed, pasted, generated or meant to harm. */
export const BAD: Record<string, string> = {
  nothing: '',
  blanks: ' \u00a0\t ',
  'a script address': 'javascript:window.pwned=1',
  HTML: '"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>',
  'too long': 'x'.repeat(10_000),
  'an emoji': '🙂',
  'an override of direction': '\u202eten.elpmaxe',
  'empty pairs': '=;=;;a=;=b',
  'a number': '-1e309',
  'a name of Object': '__proto__',
  'an unresolved template': '{{ settings.action }}',
  'a broken address': 'https://[::1',
};

/** What properties can be set to by scripts. */
export const WRONG_TYPES: readonly unknown[] = [undefined, null, 7, true, {}, [], () => 1, Symbol.iterator, document, new Date(NaN)];
