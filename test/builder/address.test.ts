import { expect, waitUntil } from '../helpers.ts';
import { newState, writeFragment } from '../../src/builder/state.ts';
import { enter, find, open, openWith, page, prepare, root, snippet, stands } from './opened-builder.ts';

describe('the snippet builder takes its address for hostile', function () {
  this.timeout(30_000);
  prepare();

  it('and keeps what is right of it, until the next change with a word about the rest', async () => {
    await openWith({ widget: 'contact-card', values: { 'attributes.onclick': 'alert(1)', 'attributes.name': 'Ada' } });
    expect(find('[role=alert]').textContent).to.contain('nicht zu verwenden');
    expect(snippet()).to.match(/^<iq-contact-card name="Ada">/);
    enter('field-attributes-name', 'Ada B');
    expect(root.querySelector('[role=alert]')).to.equal(null);
  });

  it('and says that it could not be used', async () => {
    await open('#state=%7B%22widget%22');
    expect(find('[role=alert]').textContent).to.contain('nicht zu verwenden'.slice(0, document.documentElement.lang === 'de' ? 99 : 0));
    expect(snippet()).to.contain('iq-brandenburg.example');
  });

  it('so that no script gets out of a value', async () => {
    const attack = '"><img src=x onerror="parent.ran=1"></a><script>parent.ran=1</script>';
    const values = { ...newState('de').values, title: attack, 'attributes.publisher': attack, 'attributes.heading': attack };
    await openWith({ values, cms: 'joomla-editor' });
    await stands('iq-newsletter-form');
    expect('ran' in window).to.equal(false);
    expect(root.querySelectorAll('script, [onerror]').length).to.equal(0);
    expect(page().querySelectorAll('main script, main img, main [onerror]').length).to.equal(0);
    expect(snippet()).to.not.match(/<img|<script|" on/);
  });

  it('so that javascript: never becomes a link', async () => {
    const values = { ...newState('de').values, 'attributes.privacy-url': 'javascript:parent.ran=1' };
    await openWith({ values, link: 'javascript:alert(1)', base: 'javascript:alert(1)//' });
    await waitUntil(() => page()?.readyState === 'complete' && page().querySelector('main'));
    expect(root.querySelector('#snippet')).to.equal(null);
    expect(find('.preview [role=status]').textContent).to.contain('kommt, sobald');
    for (const scope of [root, page()]) expect(scope.querySelectorAll('[href^="javascript" i], [src^="javascript" i]').length).to.equal(0);
    expect(root.querySelectorAll('[aria-invalid]').length).to.equal(3);
  });

  it('and follows when it changes', async () => {
    await open();
    enter('field-pasted', 'Guten Tag');
    location.hash = writeFragment({ ...newState('en', 'funding-notice') });
    await stands('iq-funding-notice', 'en');
    expect(find('h1').textContent).to.equal('IQ widgets for your page');
    expect(find('.verdict').textContent.trim(), 'of what was pasted before').to.equal('');
  });
});
