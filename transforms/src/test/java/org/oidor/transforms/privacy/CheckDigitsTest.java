package org.oidor.transforms.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CheckDigitsTest {
  @Test
  void acceptsRightCheckDigits() {
    assertThat(CheckDigits.luhn("4111111111111111"), equalTo(true));
    assertThat(CheckDigits.iban("ES9121000418450200051332"), equalTo(true));
    assertThat(CheckDigits.iban("GB82WEST12345698765432"), equalTo(true));
    assertThat(CheckDigits.dni("12345678Z"), equalTo(true));
    assertThat(CheckDigits.dni("X1234567L"), equalTo(true));
    assertThat(CheckDigits.cuit("20123456786"), equalTo(true));
    assertThat(CheckDigits.cpf("52998224725"), equalTo(true));
    assertThat(CheckDigits.cnpj("11222333000181"), equalTo(true));
    assertThat(CheckDigits.nif("123456789"), equalTo(true));
    assertThat(CheckDigits.rut("123456785"), equalTo(true));
    assertThat(CheckDigits.rut("10000013K"), equalTo(true));
    assertThat(CheckDigits.rfc("GODE561231GR8"), equalTo(true));
  }

  @Test
  void rejectsEveryOtherLastDigit() {
    onlyOneOfTen("411111111111111", CheckDigits::luhn);
    onlyOneOfTen("ES912100041845020005133", CheckDigits::iban);
    onlyOneOfTen("2012345678", CheckDigits::cuit);
    onlyOneOfTen("5299822472", CheckDigits::cpf);
    onlyOneOfTen("1122233300018", CheckDigits::cnpj);
    onlyOneOfTen("12345678", CheckDigits::nif);
    onlyOneOfTen("12345678", CheckDigits::rut);
  }

  @Test
  void rejectsRepeatedDigitsThatWouldPass() {
    assertThat(CheckDigits.cpf("11111111111"), equalTo(false));
    assertThat(CheckDigits.cnpj("00000000000000"), equalTo(false));
  }

  private static void onlyOneOfTen(String body, Predicate<String> check) {
    int valid = 0;
    for (char digit = '0'; digit <= '9'; digit++) {
      valid += check.test(body + digit) ? 1 : 0;
    }
    assertThat(body, valid, equalTo(1));
  }
}
