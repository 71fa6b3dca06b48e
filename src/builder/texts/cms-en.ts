import type { Texts } from './texts.ts';

const HTML_BLOCK = 'Paste the code without changing it.';
const LOOK = 'Save, and look at the page: if the widget stands there, you are done.';
const giveEntry = (page: string): string =>
  `Download the “Entry for the widget’s page of its own” and send it to the person who looks after the scripts. They make ${page} of it.`;
const GIVE_ENTRY = giveEntry('the page to which the link leads');
const ASK_SCRIPT =
  'Ask the administrator of the site to put the script from “For the administrator of the site” on all pages once. Until then the link stands there.';

export const cms: Texts['cms'] = {
  html: {
    name: 'An HTML page of your own',
    steps: ['Open the file of the page.', 'Put the code where the widget is to stand.', LOOK],
    filter: 'An HTML file changes nothing. Something in between does: a page builder, a cookie banner, a cache plugin.',
  },
  wordpress: {
    name: 'WordPress (administrator or editor, single site)',
    steps: ['Add a block “Custom HTML” to the page.', HTML_BLOCK, LOOK],
    filter:
      'WordPress takes elements and scripts out where your role may not write unfiltered HTML, or where the code is in a normal text block.',
  },
  'wordpress-limited': {
    name: 'WordPress (author, contributor, or multisite)',
    steps: [
      giveEntry('the page at that address'),
      'Then paste the address alone into an empty paragraph.',
      'WordPress makes a frame with the widget of it.',
    ],
    filter: 'Without the right to unfiltered HTML, WordPress only takes addresses of pages that offer themselves for embedding.',
  },
  typo3: {
    name: 'TYPO3 (content element HTML)',
    steps: ['Create a content element “HTML” (under “Special elements”).', HTML_BLOCK, LOOK],
    filter: 'TYPO3 shows elements as text where they are in the text editor. Only the content element “HTML” leaves them as they are.',
  },
  'typo3-text': {
    name: 'TYPO3 (text elements only; also GSB 11)',
    steps: [GIVE_ENTRY, 'In the source view of the editor, insert the link as a paragraph of its own.', ASK_SCRIPT],
    filter: 'The text editor of TYPO3 leaves links, but neither elements nor data attributes.',
  },
  drupal: {
    name: 'Drupal (text format Full HTML)',
    steps: ['Choose the format “Full HTML” below the text field and open the source view.', HTML_BLOCK, LOOK],
    filter: 'Drupal takes out elements that the text format does not allow. Its administrator can allow <iq-…> there.',
  },
  'drupal-basic': {
    name: 'Drupal (text format Basic HTML)',
    steps: [GIVE_ENTRY, 'In the source view, insert the link as a paragraph of its own.', ASK_SCRIPT],
    filter: '“Basic HTML” leaves only the address on links and takes div out.',
  },
  contao: {
    name: 'Contao (element HTML, unfiltered)',
    steps: ['Create a content element “Unfiltered HTML”.', HTML_BLOCK, LOOK],
    filter: 'Contao shows elements as text where they are in the element “HTML” or “Text”. Its administrator grants “Unfiltered HTML”.',
  },
  'contao-html': {
    name: 'Contao (element HTML)',
    steps: [GIVE_ENTRY, 'Put the code into a content element “HTML”.', ASK_SCRIPT],
    filter: 'The element “HTML” leaves div with data attributes; its administrator can forbid that too.',
  },
  joomla: {
    name: 'Joomla (super user, module Custom)',
    steps: ['Create a module “Custom” and switch the editor off.', HTML_BLOCK, LOOK],
    filter:
      'Joomla takes out every element with a hyphen, but for super users without text filter. An editor that is on takes it out there too.',
  },
  'joomla-editor': {
    name: 'Joomla (article in the editor)',
    steps: [GIVE_ENTRY, 'Insert the code in the source view of the editor.', ASK_SCRIPT],
    filter: 'Joomla leaves div with data attributes where the text filter of the group is the default.',
  },
  plone: {
    name: 'Plone',
    steps: [
      giveEntry('the page in the frame'),
      'Insert the frame in the source view of the editor.',
      'If nothing appears, your site’s filter allows no frames. Then choose “Something else” above: that gives a link.',
    ],
    filter: 'Plone takes elements and scripts out and allows frames as long as its administrator has not changed the filter.',
  },
  moodle: {
    name: 'Moodle',
    steps: [GIVE_ENTRY, 'In the HTML view of the editor, insert the link as a paragraph of its own.', ASK_SCRIPT],
    filter: 'Moodle only allows simple HTML with links; data attributes get lost too.',
  },
  other: {
    name: 'Something else, or I do not know',
    steps: [GIVE_ENTRY, 'Put the link into your text as a paragraph of its own.', ASK_SCRIPT],
    filter: 'Nearly every system leaves links. If yours takes them out too, ask its administrator.',
  },
};
