/** Bundles what browsers cannot load from node_modules as it is: test/**\/x.bundle.ts comes as one module with all that it names. */
import { existsSync } from 'node:fs';
import { normalize } from 'node:path';
import type { Middleware } from '@web/dev-server-core';
import { build, type Rolldown } from 'vite';

const FEATURES = { __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' };

/** For development, so that frameworks warn of what they do not like; Vue with the compiler of its templates. */
async function bundle(file: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"development"', ...FEATURES },
    resolve: { alias: [{ find: /^vue$/, replacement: 'vue/dist/vue.esm-bundler.js' }] },
    build: { write: false, minify: false, target: 'es2022', lib: { entry: file, formats: ['es'], fileName: 'bundle' } },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

/** One for all engines. */
const bundles = new Map<string, Promise<string>>();

export const bundledLibraries: Middleware = async (context, next) => {
  const file = normalize(context.path).slice(1);
  if (!/^test\/.+\.bundle\.ts$/.test(file) || !existsSync(file)) {
    await next();
    return;
  }
  if (!bundles.has(file)) bundles.set(file, bundle(file));
  context.type = 'text/javascript';
  context.body = await bundles.get(file);
};
