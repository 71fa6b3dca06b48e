/* The two functions of @lit/localize that messages are written with, without the rest of its index. */
export { msg } from '@lit/localize/init/install.js';
export { str } from '@lit/localize/internal/str-tag.js';
