/** Closes `npm test` by naming what it left out: the suites that need a browser or LibreOffice beside Node. */
console.log(
  'Left out, because they need more than Node: npm run test:browser (Chromium), npm run test:libreoffice (soffice).',
);
