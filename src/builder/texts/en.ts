import type { Texts } from './texts.ts';

const HTML_BLOCK = 'Paste the code without changing it.';
const LOOK = 'Save, and look at the page: if the widget stands there, you are done.';
const giveEntry = (page: string): string =>
  `Download the “Entry for the widget’s page of its own” and send it to those who host the scripts; they make ${page} of it.`;
const GIVE_ENTRY = giveEntry('the page to which the link leads');
const ASK_SCRIPT =
  'Ask the administrator of the site to put the script from “For the administrator of the site” on all pages once; until then the link stands there.';

export const en: Texts = {
  page: {
    title: 'IQ widgets for your page',
    intro:
      'Three steps to the code for your web site: choose, fill in, copy. Nothing is sent. What you enter stands in the address bar, and so in the history of your browser.',
    language: 'Language',
    ignored: 'What stood in the address could not be used. So this is the example.',
    partIgnored: 'Some of what stood in the address could not be used and is missing here. Please check that everything is right.',
    choose: 'Choose',
    fill: 'Fill in',
    copy: 'Copy',
    widget: 'What is to stand on the page?',
    cms: 'What do you edit the page with?',
    more: 'More settings',
    optional: 'optional',
    standard: 'Default',
    outbox: 'Outbox of the development server',
  },
  widgets: {
    'newsletter-form': ['Newsletter sign-up', 'A form, confirmed by mail'],
    'contact-card': ['Contact card', 'Call, write, save'],
    'story-teaser': ['Story', 'Picture, headline, a few sentences'],
    'funding-notice': ['Funding notice', 'Who funds the programme, with emblem'],
  },
  cms: {
    html: {
      name: 'An HTML page of your own',
      steps: ['Open the file of the page.', 'Put the code where the widget is to stand.', LOOK],
      filter: 'An HTML file changes nothing. Something in between does: a site builder, a cookie tool or an optimiser.',
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
  },
  forms: {
    element: 'Element with script',
    div: 'Placeholder that the site’s script fills',
    link: 'Link that the site’s script fills',
    frame: 'Frame with a page of its own',
    address: 'Address to embed',
  },
  code: {
    title: 'Do you have code from your newsletter system already?',
    label: 'Code or address from your newsletter system',
    help: 'Address, system, lists and fields are read from it. Scripts and pictures in it are dropped.',
    known: (provider) => `Recognised: ${provider}. Its settings are below now.`,
    unknown: 'No system that we know made this. Copy the code with the whole <form>, or enter the address below.',
  },
  place: {
    title: 'Scripts and links',
    base: 'Folder with the scripts',
    baseHelp: 'Without it that of this builder. Your own server is better: put the folder there and enter its address here.',
    link: 'Where the link leads when the form does not appear',
    linkHelp: 'The sign-up page of your newsletter system. Without it the one that belongs to the address of the sign-up.',
    several: 'Several different widgets stand on the page',
    severalHelp: 'Then one file for all is enough.',
  },
  look: {
    title: 'Colours and height',
    help: 'Without any, the colours suit light and dark pages. Colours of your own count for both.',
    reset: 'Leave own colours out',
    room: 'Keep the room free',
    roomHelp: (narrow, wide) => `So that nothing jumps when the widget appears: ${narrow} px on a telephone, else ${wide} px.`,
  },
  colors: { text: 'Text', surface: 'Surface', link: 'Links', accent: 'Button', 'on-accent': 'Text on the button' },
  mistakes: {
    missing: 'Please fill this in.',
    address: 'Please write the whole address, with https:// at its beginning.',
    day: 'Please write a day such as 2026-10-01.',
    number: 'Please write a whole number.',
    name: 'Please use small letters, digits and hyphens only, at most 63.',
    page: 'This system does not tell on which page one signs up without the form. Please write its address; you find it there beside the forms.',
    other: 'This is none of the values there are. Please write it as the field’s hint says.',
  },
  checks: {
    contrast: ['Easy to read', 'Too little contrast: text needs 4.5:1. Choose one of the colours lighter or darker'],
    privacy: ['Privacy notice linked', 'The privacy notice should begin with https://'],
    provider: ['Newsletter system recognised', 'The newsletter system cannot be told from the address. Choose it under “More settings”'],
    'own-server': [
      'A server of your own that speaks the contract of the widgets',
      'No known newsletter system: your server has to speak the contract of the widgets. Otherwise choose the system under “More settings”',
    ],
    list: ['List given', 'This system needs the id of the list (under “More settings”)'],
    example: ['Details of your own', 'Still from the example. Replace or delete'],
    'public-host': [
      'Server of your own',
      'Public CDNs learn who reads your page, and deliver what they want. Put the scripts on your own server instead of',
    ],
    'other-host': [
      'Scripts from this server',
      'The scripts come from another server than this builder. It can do all that is possible on your page, and has to send “Access-Control-Allow-Origin: *” with all files of the folder',
    ],
    mixed: ['Encrypted', 'On pages with https:// browsers block addresses with http://. Write https:// in'],
    'ad-block': ['Short name', 'Ad blockers look for “newsletter” in addresses and block them. Choose another short name than'],
    insecure: ['Encrypted', 'Pages with https:// load no scripts from'],
    consent: ['Consent has an end', 'Does the story tell of a person? Then enter until when the consent is valid'],
    wording: ['Wording', 'Funding period and name of the project only count where the field “Wording” is empty'],
    filled: [
      'Sentence',
      'This system takes empty elements away. So the programme’s sentence is in the code, and funding period and name of the project do not count; write both into “Wording”',
    ],
    emblem: [
      'Emblem',
      'Without the emblem of the European Union something is missing that the funding demands, unless it stands elsewhere on the page',
    ],
  },
  preview: {
    title: 'Preview',
    width: 'Width',
    language: 'Language of the page',
    scheme: 'Colours',
    light: 'light',
    dark: 'dark',
    phone: 'Phone',
    tablet: 'Tablet',
    desktop: 'Desktop',
    stopped: 'The preview sends nothing. On your page the sign-up would go out now.',
    foreign: 'The preview fetches nothing from other servers: your pictures and feeds appear on your page only.',
    waiting: 'The preview comes as soon as everything is right.',
    old: 'The preview shows what was last without mistakes.',
  },
  result: {
    snippet: 'Your code',
    copy: 'Copy code',
    copied: 'Copied.',
    notCopied: 'The code is selected: copy it with Ctrl+C.',
    taken: 'This is the other code now. Copy it, and put it in the place of the old one.',
    how: 'How to put it on the page',
    administrator: 'For the administrator of the site',
    script: 'Once on all pages',
    policy: 'If the site has a Content-Security-Policy, it has to allow',
    host: 'For the server with the scripts',
    hostHelp: (folder) =>
      `If the site is on another server than ${folder}, that one has to send “Access-Control-Allow-Origin: *” with all files of the folder, also with those in folders inside it. Otherwise browsers block the scripts, and the widget does not appear.`,
    styles: 'For the style sheet of the site',
    apart: 'Colours and height are not in this code; they belong in the style sheet of the site.',
    show: 'Show these lines',
    entry: 'Entry for the widget’s page of its own',
    entryHelp:
      'Send this file to those who host the scripts: they put it into their list, and “npx @iq-netzwerk/widgets pages” makes of it the page',
    download: 'Download the entry',
    selfHosting: 'Scripts are best on a server of your own: then nobody else learns who reads your page. We do not recommend public CDNs.',
    noHash: 'Without checksum: there are no built scripts beside this builder.',
    privacy: (hosts) =>
      hosts.length === 0
        ? 'The widget sets no cookies and asks nobody but the server with the scripts before somebody acts.'
        : `The widget sets no cookies. Before somebody acts it asks, besides the server with the scripts: ${hosts.join(', ')}. They learn who reads your page.`,
    incomplete: (count) => (count === 1 ? 'One entry is missing or wrong:' : `${count} entries are missing or wrong:`),
  },
  survival: {
    title: 'Did it survive?',
    intro:
      'The widget does not appear? Copy what your system made of the code: from the source view of the editor, or the source of the whole page (Ctrl+U).',
    label: 'What stands on the page now',
    whole: 'The code is complete.',
    alive: 'The code has arrived.',
    absent: (folder) =>
      `If the widget does not appear all the same, let somebody check whether the scripts can be loaded from ${folder}, whether that server allows them to other sites (CORS), and whether a Content-Security-Policy blocks them.`,
    absentPage: (page) =>
      `If the widget does not appear all the same, let somebody check whether the page ${page} is there already, and whether a Content-Security-Policy blocks it.`,
    absentUpgrade: (page) =>
      `If it stays a link all the same, let somebody check whether the page ${page} is there already, and whether the site’s script is on the page, comes from the same folder and is allowed (CORS, Content-Security-Policy).`,
    pending: 'The address is there, a frame is not yet.',
    broken: 'Like this the widget cannot appear.',
    script: 'The code is there, only the script is not. Ask the administrator of the site to put it on all pages once:',
    lost: 'What is different',
    again: 'First try once more to paste the code as HTML, not as text',
    else: 'Only if that does not help:',
    use: 'Use this instead',
    give: 'This system allows no more. Ask its administrator.',
    take: 'Use that code',
  },
  quote: (name) => `“${name}”`,
  losses: {
    nothing: 'Nothing of the code is here. Is it the right page, and has it been saved? If so, the system took all of it out. Here stands',
    curly: 'The quotation marks in the code became typographic ones, so it is no HTML any more',
    'as-text': 'The element became text: the page shows the code instead of running it',
    element: 'The element was removed',
    empty: 'The empty element was removed; write something into it',
    attributes: 'A setting is missing',
    values: 'A setting was changed',
    quotes: 'Straight quotation marks became typographic ones; the widget copes with them',
    content: 'The content of the element is missing or was changed; without script nothing stands there',
    breaks: 'Paragraphs or line breaks were added; that does no harm',
    script: 'The script was removed',
    'script-as-text': 'The script became text',
    'script-held': 'A cookie tool or an optimiser holds the script back; make an exception there',
    type: 'This setting of the script is missing; it runs without it',
    integrity: 'The checksum is missing; the widget runs, but unchecked',
    marks: 'The marks for optimisers are missing; that matters only where one runs',
    div: 'The placeholder was removed; the link in it is enough for the script',
    link: 'The link was removed',
    moved: 'The address of the link was changed; the widget needs the one of the code',
    paragraph: 'The paragraph around the link is missing; that does no harm as long as the link is alone in its block',
    'not-alone': 'The link does not stand alone in its paragraph; so it stays a link',
    untrusted: 'The system takes the text for a guest’s; so the link stays a link',
    frame: 'The frame was removed',
    sandbox: 'The frame may not run scripts; it shows the plain form',
    'not-embedded': 'In the editor this is right; on the page itself there has to be a frame. Otherwise it stays a link',
  },
};
