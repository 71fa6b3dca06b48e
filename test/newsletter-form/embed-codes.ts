import type { EmbedReading } from '../../src/newsletter-form/embed-code.ts';

/** Embed codes in the shape in which the providers hand them out, with made-up ids, and what they say. */
export const embedCodes: readonly (readonly [name: string, code: string, reading: Partial<EmbedReading>])[] = [
  [
    'Mailchimp, with style sheet, honeypot and scripts',
    `<link href="//cdn-images.mailchimp.com/embedcode/classic-061523.css" rel="stylesheet"><style>#mc_embed_signup{clear:left}</style>
<div id="mc_embed_signup"><form action="https://iq.us21.list-manage.com/subscribe/post?u=0a1b2c3d&amp;id=9f8e7d&amp;f_id=00c1e2" method="post" id="mc-embedded-subscribe-form" class="validate" target="_blank">
<div class="mc-field-group"><label for="mce-EMAIL">E-Mail <span class="asterisk">*</span></label><input type="email" name="EMAIL" class="required email" id="mce-EMAIL" required value=""></div>
<div class="mc-field-group"><label for="mce-MMERGE6">Firma</label><input type="text" name="MMERGE6" id="mce-MMERGE6" value=""></div>
<label class="checkbox" for="gdpr_89"><input type="checkbox" id="gdpr_89" name="gdpr[89]" class="gdpr" value="Y"><span>Email</span></label>
<div aria-hidden="true" style="position: absolute; left: -5000px;"><input type="text" name="b_0a1b2c3d_9f8e7d" tabindex="-1" value=""></div>
<input type="submit" name="subscribe" id="mc-embedded-subscribe" value="Abonnieren"></form></div>
<script type="text/javascript" src="//s3.amazonaws.com/downloads.mailchimp.com/js/mc-validate.js"></script>`,
    {
      provider: 'mailchimp',
      action: 'https://iq.us21.list-manage.com/subscribe/post?u=0a1b2c3d&id=9f8e7d&f_id=00c1e2',
      fieldMap: 'organisation=MMERGE6',
      extra: 'gdpr[89]=Y',
    },
  ],
  [
    'Brevo, a form with German attributes and a captcha',
    `<form id="sib-form" method="POST" action="https://1a2b3c4d.sibforms.com/serve/MUIEAbc" data-type="subscription">
<input class="input" type="text" id="EMAIL" name="EMAIL" autocomplete="off" placeholder="E-MAIL"><input type="text" id="VORNAME" name="VORNAME" placeholder="VORNAME"><input type="text" name="NACHNAME" placeholder="NACHNAME">
<input type="checkbox" class="input_replaced" value="1" id="OPT_IN" name="OPT_IN"><div class="g-recaptcha" data-sitekey="x"></div><input type="hidden" name="g-recaptcha-response" value="">
<input type="text" name="email_address_check" value="" class="input--hidden"><input type="hidden" name="locale" value="de"><input type="hidden" name="html_type" value="simple"></form>
<script defer src="https://sibforms.com/forms/end-form/build/main.js"></script>`,
    {
      provider: 'brevo',
      action: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc',
      fieldMap: 'first-name=VORNAME; last-name=NACHNAME',
      extra: 'OPT_IN=1',
    },
  ],
  [
    'Brevo, as a frame',
    '<iframe width="540" height="305" src="https://1a2b3c4d.sibforms.com/serve/MUIEAbc" frameborder="0" scrolling="auto"></iframe>',
    { provider: 'brevo', action: 'https://1a2b3c4d.sibforms.com/serve/MUIEAbc' },
  ],
  [
    'CleverReach, with numbers for names',
    `<form class="layout_form cr_form cr_font" action="https://seu2.cleverreach.com/f/123456-654321/wcs/" method="post" target="_blank">
<div class="cr_ipe_item ui-sortable"><label for="text5">E-Mail*</label><input id="text5" name="email" value="" type="text"></div>
<div class="cr_ipe_item"><label for="text6">Vorname</label> <input id="text6" name="1013771" type="text" value=""></div>
<div class="cr_ipe_item"><label for="text7">Nachname</label> <input id="text7" name="1013772" type="text" value=""></div>
<button type="submit" class="cr_button">Anmelden</button></form>`,
    {
      provider: 'cleverreach',
      action: 'https://seu2.cleverreach.com/f/123456-654321/wcs/',
      fieldMap: 'first-name=1013771; last-name=1013772',
    },
  ],
  [
    'rapidmail, with a honeypot of a random name',
    `<div class="rapidmail"><form action="https://t1a2b3c4d.emailsys1a.net/12/345/6789abcdef/subscribe/form.html?_g=1700000000" method="post" class="rm-form">
<input type="text" name="email" id="email"><input type="text" name="firstname" id="firstname"><input type="text" name="f_3k9xq2" value="" tabindex="-1" autocomplete="off"></form></div>
<script src="https://t1a2b3c4d.emailsys1a.net/form/12/345/6789abcdef/embedded.js" async></script>`,
    {
      provider: 'rapidmail',
      action: 'https://t1a2b3c4d.emailsys1a.net/12/345/6789abcdef/subscribe/form.html?_g=1700000000',
      extra: 'f_3k9xq2=',
    },
  ],
  [
    'Buttondown',
    `<form action="https://buttondown.com/api/emails/embed-subscribe/iq" method="post" target="popupwindow" onsubmit="window.open('https://buttondown.com/iq', 'popupwindow')" class="embeddable-buttondown-form">
<label for="bd-email">Enter your email</label><input type="email" name="email" id="bd-email" /><input type="hidden" value="partner" name="tag" /><input type="submit" value="Subscribe" /></form>`,
    { provider: 'buttondown', action: 'https://buttondown.com/api/emails/embed-subscribe/iq', list: 'partner' },
  ],
  [
    'Kit, with its script',
    `<script src="https://f.convertkit.com/ckjs/ck.5.js"></script><form action="https://app.kit.com/forms/1234567/subscriptions" class="seva-form formkit-form" method="post" data-sv-form="1234567" data-uid="ab12" data-options="{&quot;settings&quot;:{}}">
<input class="formkit-input" name="email_address" aria-label="Email" required type="email"><input class="formkit-input" name="fields[first_name]" type="text"></form>`,
    { provider: 'kit', action: 'https://app.kit.com/forms/1234567/subscriptions' },
  ],
  [
    'HubSpot, as a script in the EU',
    `<script charset="utf-8" type="text/javascript" src="//js-eu1.hsforms.net/forms/embed/v2.js"></script><script>hbspt.forms.create({ region: "eu1", portalId: "1234567", formId: "0a1b2c3d-0000-4000-8000-000000000000" });</script>`,
    {
      provider: 'hubspot',
      action: 'https://api-eu1.hsforms.com/submissions/v3/integration/submit/1234567/0a1b2c3d-0000-4000-8000-000000000000',
    },
  ],
  [
    'HubSpot, as data attributes',
    `<script src="https://js.hsforms.net/forms/embed/1234567.js" defer></script><div class="hs-form-frame" data-region="na1" data-form-id="0a1b2c3d-0000-4000-8000-000000000000" data-portal-id="1234567"></div>`,
    {
      provider: 'hubspot',
      action: 'https://api.hsforms.com/submissions/v3/integration/submit/1234567/0a1b2c3d-0000-4000-8000-000000000000',
    },
  ],
  [
    'MailerLite',
    `<style>@import url("https://assets.mlcdn.com/fonts.css");</style><form class="ml-block-form" action="https://assets.mailerlite.com/jsonp/12345/forms/987654321/subscribe" data-code="" method="post" target="_blank">
<input aria-label="email" type="email" name="fields[email]" placeholder="Email" autocomplete="email"><input type="text" name="fields[name]" placeholder="Name" autocomplete="given-name">
<input type="hidden" name="ml-submit" value="1"><input type="hidden" name="anticsrf" value="true"></form><script src="https://groot.mailerlite.com/js/w/webforms.min.js"></script>`,
    { provider: 'mailerlite', action: 'https://assets.mailerlite.com/jsonp/12345/forms/987654321/subscribe' },
  ],
  [
    'Mautic, the whole form',
    `<form autocomplete="false" role="form" method="post" action="https://m.example/form/submit?formId=12" id="mauticform_newsletter" data-mautic-form="newsletter">
<label for="f_email" class="mauticform-label">E-Mail</label><input type="email" name="mauticform[e_mail]" value="" id="f_email"><label for="f_first" class="mauticform-label">Vorname</label><input type="text" name="mauticform[vorname]" id="f_first">
<input type="hidden" name="mauticform[formId]" value="12"><input type="hidden" name="mauticform[return]" value=""><input type="hidden" name="mauticform[formName]" value="newsletter"></form>`,
    {
      provider: 'mautic',
      action: 'https://m.example/form/submit?formId=12',
      fieldMap: 'email=mauticform[e_mail]; first-name=mauticform[vorname]',
      extra: 'mauticform[formName]=newsletter',
    },
  ],
  [
    'Mautic, with an address that is known by its type, and asked for twice',
    `<form method="post" action="https://m.example/form/submit?formId=12"><input type="email" name="mauticform[e_mail]"><input type="text" name="mauticform[wdh]" placeholder="E-Mail wiederholen"></form>`,
    { provider: 'mautic', action: 'https://m.example/form/submit?formId=12', fieldMap: 'email=mauticform[e_mail]' },
  ],
  [
    'Mautic, as a script',
    '<script type="text/javascript" src="//m.example/form/generate.js?id=12"></script>',
    { provider: 'mautic', action: 'https://m.example/form/generate.js?id=12' },
  ],
  [
    'listmonk, with lists ticked beforehand',
    `<form method="post" action="https://lists.example/subscription/form" class="listmonk-form"><div><h3>Subscribe</h3><input type="hidden" name="nonce" />
<p><input type="email" name="email" required placeholder="E-mail" /></p><p><input type="text" name="name" placeholder="Name (optional)" /></p>
<p><input id="eb420" type="checkbox" name="l" checked value="eb420c55-4cfb-4972-92ba-c93c34ba475d" /><label for="eb420">Newsletter</label></p></div></form>`,
    {
      provider: 'listmonk',
      action: 'https://lists.example/subscription/form',
      list: 'eb420c55-4cfb-4972-92ba-c93c34ba475d',
      extra: 'nonce=',
    },
  ],
  [
    'Ghost',
    `<div style="min-height: 58px"><script src="https://cdn.jsdelivr.net/ghost/signup-form@~0.3/umd/signup-form.min.js" data-button-color="#FF1A75" data-site="https://blog.example/" data-label-1="Partner" data-label-2="Brandenburg" data-locale="de" async></script></div>`,
    { provider: 'ghost', action: 'https://blog.example/', extra: 'labels=Partner,Brandenburg' },
  ],
  [
    'phpList',
    `<form method="post" name="subscribeform" action="https://p.example/lists/?p=subscribe&id=1"><input type="text" name="email" value="" size="40"><label for="a1">Vorname</label><input type="text" id="a1" name="attribute1">
<input type="checkbox" name="list[2]" value="signup" checked><input type="hidden" name="listname[2]" value="newsletter"><input type="text" name="VerificationCodeX" value=""><input type="submit" name="subscribe" value="Subscribe"></form>`,
    {
      provider: 'phplist',
      action: 'https://p.example/lists/?p=subscribe&id=1',
      list: '2',
      fieldMap: 'first-name=attribute1',
      extra: 'listname[2]=newsletter',
    },
  ],
  [
    'Keila, whose address tells nothing',
    `<form action="https://k.example/forms/frm_x1Y2" method="post"><input name="contact[email]" type="email"><label for="c2">Nachname</label><input id="c2" name="contact[last_name]" type="text"><input type="text" name="h[url]" style="display:none"></form>`,
    { provider: 'keila', action: 'https://k.example/forms/frm_x1Y2' },
  ],
  [
    'Mailman, a link',
    '<a href="https://lists.example/postorius/lists/news.example.test/">Subscribe to news</a>',
    { provider: 'mailman', action: 'https://lists.example/postorius/lists/news.example.test/' },
  ],
  [
    'Sympa, a bare address',
    'https://lists.example/sympa/subscribe/news',
    { provider: 'sympa', action: 'https://lists.example/sympa/subscribe/news' },
  ],
];
