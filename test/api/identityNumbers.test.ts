import { hasIdentityNumber } from '../../api/files/identityNumbers';

describe('an identity number', () => {
  it.each([
    ['written out', '999999197203014512'],
    ['with the check character X', '99999919720301451x'],
    ['in full-width digits', '９９９９９９１９７２０３０１４５１２'],
    ['among other cells', '某某,男,999999197203014512,新风一村'],
    ['as a number, of which Excel keeps sixteen digits', '9.9999919720301451E+17'],
  ])('is found %s', (_how, text) => {
    expect(hasIdentityNumber(text)).toBe(true);
  });

  it.each([
    ['a count', '812'],
    ['a telephone number', '02368780000'],
    ['nineteen digits', '9999991972030145123'],
    ['eighteen digits without a day of birth', '999999197213014512'],
    ['a hash', 'c8a2af3b2339219503746ab100412311ac33ad06a23a057c145560a8efebd8ab'],
    ['a large number', '9.9999991990000000E+17'],
  ])('is not seen in %s', (_what, text) => {
    expect(hasIdentityNumber(text)).toBe(false);
  });
});
