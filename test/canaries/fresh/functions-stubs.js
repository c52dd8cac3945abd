// append: gsheets/functions/stubs.js
// expect: is not what core/functions says
// at: gsheets/functions/stubs.js
