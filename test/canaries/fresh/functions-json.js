// append: excel-addin/functions/functions.json
// expect: is not what core/functions says
// at: excel-addin/functions/functions.json
