import type { Lent } from './neighbour-script.controller.ts';

/* In the files that are loaded later: the messages that have come, and the policy of the page, are with the script that
   loads them. */
let lent: Lent;

/** Sets what the loading script lends. */
export const lend = (given: Lent): void => {
  lent = given;
};

/** Stands in for src/embed/localize.controller.ts. */
export const msg: Lent['msg'] = (...message) => lent.msg(...message);

/** Stands in for src/shared/trusted-types.controller.ts. */
export const approve: Lent['approve'] = (...text) => lent.approve(...text);

/** Stands in for src/embed/neighbour-script.controller.ts. */
export const loadNeighbour: Lent['loadNeighbour'] = (...file) => lent.loadNeighbour(...file);
