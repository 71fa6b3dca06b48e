/** What the tests take from React. */
export { Activity, StrictMode, act, createElement, useEffect, useRef, useState } from 'react';
export { createRoot, hydrateRoot } from 'react-dom/client';
export { renderToString } from 'react-dom/server';
