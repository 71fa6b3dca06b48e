import { targetLanguages } from '../.config/language-states.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { readShape } from './script-shape.ts';

const files = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
const { version, license, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  license: string;
  exports: Record<string, string | { types?: string; default: string }>;
};

/** Imports what was built, by the name that users import. */
const importPackage = async <Module>(path: string): Promise<Module> => (await import(`@iq-netzwerk/widgets${path}`)) as Module;

describe('a script that is one function and makes no code', () => {
  for (const [code, isOneFunction, forbidden] of [
    ['try{(()=>{var a=1;setTimeout(()=>a,9);this.#b.write(a)})()}catch(e){}', true, []],
    ['try{!function(){eval("1")}()}catch(e){}', true, ['eval("1")']],
    ['try{(()=>{new Function("1");Function("1")})()}catch(e){}', true, ['new Function("1")', 'Function("1")']],
    ['try{(()=>{import("./a.js");(()=>{}).constructor("1")})()}catch(e){}', true, ['import("./a.js")', '(()=>{}).constructor("1")']],
    [
      'try{(()=>{document.write("a");d.writeln("b");setTimeout(`c`)})()}catch(e){}',
      true,
      ['document.write("a")', 'd.writeln("b")', 'setTimeout(`c`)'],
    ],
    ['var a=1;try{(()=>{})()}catch(e){}', false, []],
    ['try{var a=1;(()=>{})()}catch(e){}', false, []],
    ['import "a";export{};import.meta.url', false, ['import "a";', 'export{};', 'import.meta']],
  ] as const)
    it(`is told from others: ${code}`, () => assert.deepEqual(readShape(code), { isOneFunction, forbidden }));
});

describe('the files for pages without a build', () => {
  it('are the four widgets, all of them, and what they load later', () => {
    assert.deepEqual(files.sort(), [
      'card-help.js',
      'contact-card.js',
      'embeds.js',
      'form-help.js',
      'frame.js',
      'funding-notice.js',
      'iq.js',
      'newsletter-form.js',
      'notice-check.js',
      'qr.js',
      'story-help.js',
      'story-teaser.js',
    ]);
  });

  for (const file of files) {
    const code = readFileSync(`dist/cdn/${file}`, 'utf8');

    it(`${file} is one self-contained script in ASCII`, () => {
      assert.match(code, /^[\0-\x7f]*$/);
      assert.doesNotThrow(() => new Script(code), 'a classic script: no import, export, import.meta or top-level await');
      assert.deepEqual(readShape(code), { isOneFunction: true, forbidden: [] });
      assert.doesNotMatch(code, /localStorage|sessionStorage|indexedDB|document\.cookie|Array\.from/);
    });

    it(`${file} names product, version, licence and source in its first line`, () => {
      const [first = ''] = code.split('\n');
      for (const part of ['@iq-netzwerk/widgets', version, license, 'github:']) assert.ok(first.includes(part), part);
    });

    it(`${file} carries German, and no other language`, () => {
      if (!['qr.js', 'embeds.js', 'frame.js'].includes(file))
        assert.match(code, /Sprechzeiten|F\\u00f6rderhinweis|Newsletter abonnieren|Kontakt speichern|Lesezeit|Meinten Sie/);
      assert.doesNotMatch(code, /Funding notice|Subscribe to the newsletter|Save contact|Reading time|Did you mean/);
    });
  }

  it('have their hashes in sri.json', () => {
    const hashes = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
    const loaded = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter((file) => /\.js(on)?$/.test(file));
    assert.deepEqual(Object.keys(hashes).sort(), loaded.filter((file) => file !== 'sri.json').sort());
    for (const [file, hash] of Object.entries(hashes)) {
      const content = readFileSync(`dist/cdn/${file}`);
      assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, file);
    }
  });

  it('pin every language by one hash, to which the path in each file leads', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
    const languages = readdirSync('dist/cdn/locales');
    assert.equal(languages.length, targetLanguages.length);
    for (const language of languages) {
      const { messages, path } = JSON.parse(readFileSync(`dist/cdn/locales/${language}`, 'utf8')) as Record<string, string[]>;
      const root = path?.reduce((hash, other) => sha256(hash < other ? hash + other : other + hash), sha256(JSON.stringify(messages)));
      for (const file of ['iq.js', 'newsletter-form.js', 'contact-card.js', 'story-teaser.js', 'funding-notice.js'])
        assert.ok(readFileSync(`dist/cdn/${file}`, 'utf8').includes(root as string), `${file} does not know ${language}`);
    }
  });

  for (const [later, loaders] of Object.entries({
    'form-help.js': ['iq.js', 'newsletter-form.js'],
    'card-help.js': ['iq.js', 'contact-card.js'],
    'qr.js': ['card-help.js'],
    'story-help.js': ['iq.js', 'story-teaser.js'],
    'notice-check.js': ['iq.js', 'funding-notice.js'],
    'embeds.js': ['iq.js'],
  })) {
    it(`${loaders.join(' and ')} know the hash of ${later}`, () => {
      const hash = createHash('sha256')
        .update(readFileSync(`dist/cdn/${later}`))
        .digest('base64');
      for (const file of loaders) assert.ok(readFileSync(`dist/cdn/${file}`, 'utf8').includes(hash), file);
    });
  }

  it('come with the licences of all that is in them', () => {
    const licences = readFileSync('dist/cdn/LICENSES.txt', 'utf8');
    for (const name of ['EUROPEAN UNION PUBLIC LICENCE', 'lit-html', '@lit/localize', 'lean-qr', 'BSD 3-Clause', 'MIT'])
      assert.ok(licences.includes(name), name);
  });
});

describe('the package', () => {
  for (const [path, target] of Object.entries(exports)) {
    const targets = typeof target === 'string' ? [target] : Object.values(target);
    if (path.includes('*')) continue;
    it(`exports ${path}`, () => {
      for (const file of targets) assert.ok(existsSync(file), file);
    });
  }

  it('has pure functions that work without a DOM', async () => {
    const { writeVCard } = await importPackage<typeof import('../src/contact-card/vcard.ts')>('/vcard');
    const { readPhone } = await importPackage<typeof import('../src/contact-card/phone.ts')>('/phone');
    const { starPath } = await importPackage<typeof import('../src/funding-notice/emblem.ts')>('/emblem');
    const { providers } = await importPackage<typeof import('../src/newsletter-form/providers/registry.ts')>('/providers');
    const { jsonSchemas } = await importPackage<typeof import('../src/schemas.ts')>('/schemas');
    assert.match(writeVCard({ name: 'Viktoria Blank' }), /^BEGIN:VCARD\r\n/);
    assert.equal(readPhone('0331/81 36 86')?.number, '+49331813686');
    assert.match(starPath(), /^M40\.500/);
    assert.equal(providers.get('iq')?.outcome({ status: 500, body: '', at: 0 }).state, 'error');
    assert.equal((jsonSchemas.signup as { type: string }).type, 'object');
  });

  it('can be imported on a server, again and again', async () => {
    const { NewsletterForm } = await importPackage<typeof import('../src/index.ts')>('');
    const again = await importPackage<typeof import('../src/newsletter-form/index.ts')>('/newsletter-form');
    assert.equal(NewsletterForm, again.NewsletterForm);
  });

  it('brings @lit/localize along, and leaves lit to the host', () => {
    const code = readdirSync('dist/chunks')
      .map((file) => readFileSync(`dist/chunks/${file}`, 'utf8'))
      .join('\n');
    assert.doesNotMatch(code, /from\s*["']@lit\/localize/);
    assert.match(code, /from\s*["']lit["']/);
  });

  it('describes every element in custom-elements.json', () => {
    const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
      modules: { declarations?: { name: string; attributes?: { name: string }[] }[] }[];
    };
    const declarations = manifest.modules.flatMap(({ declarations = [] }) => declarations);
    const form = declarations.find(({ name }) => name === 'NewsletterForm');
    assert.ok(form?.attributes?.some(({ name }) => name === 'privacy-url'));
  });
});
