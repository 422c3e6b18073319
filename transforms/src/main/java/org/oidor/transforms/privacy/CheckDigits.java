package org.oidor.transforms.privacy;

/**
 * Check digits of bank, card and identity numbers. Arguments hold digits and capitals only, without
 * separators; a string of another shape is not valid.
 */
final class CheckDigits {
  private static final String DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final String RFC_ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

  private CheckDigits() {}

  /** ISO/IEC 7812-1, annex B. */
  static boolean luhn(String digits) {
    int sum = 0;
    boolean twice = false;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int digit = digits.charAt(i) - '0';
      if (twice) {
        digit = digit > 4 ? digit * 2 - 9 : digit * 2;
      }
      sum += digit;
      twice = !twice;
    }
    return sum % 10 == 0;
  }

  /** ISO 7064 MOD 97-10, as ISO 13616 applies it to an IBAN. */
  static boolean iban(String iban) {
    int remainder = 0;
    for (int i = 0; i < iban.length(); i++) {
      int value = Character.digit(iban.charAt((i + 4) % iban.length()), 36);
      if (value < 0) {
        return false;
      }
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
  }

  /**
   * Spain: the letter is the number modulo 23 in a table (Real Decreto 1553/2005, NIE: X 0, Y 1, Z
   * 2).
   */
  static boolean dni(String digitsAndLetter) {
    int last = digitsAndLetter.length() - 1;
    String digits = digitsAndLetter.substring(0, last);
    int head = "XYZ".indexOf(digits.charAt(0));
    int number = Integer.parseInt(head >= 0 ? head + digits.substring(1) : digits);
    return DNI_LETTERS.charAt(number % 23) == digitsAndLetter.charAt(last);
  }

  /** Argentina, CUIT and CUIL: weights 5 4 3 2 7 6 5 4 3 2, modulo 11. */
  static boolean cuit(String digits) {
    int check = 11 - weighted(digits, 10, "5432765432") % 11;
    return (check == 11 ? 0 : check) == digits.charAt(10) - '0';
  }

  /** Brazil, CPF: two digits, weights falling to 2, modulo 11. All digits equal is invalid. */
  static boolean cpf(String digits) {
    return !allEqual(digits)
        && brazilian(weighted(digits, 9, ":98765432"), digits.charAt(9))
        && brazilian(weighted(digits, 10, ";:98765432"), digits.charAt(10));
  }

  /** Brazil, CNPJ: two digits, weights 2 to 9 from the right, modulo 11. */
  static boolean cnpj(String digits) {
    return !allEqual(digits)
        && brazilian(weighted(digits, 12, "543298765432"), digits.charAt(12))
        && brazilian(weighted(digits, 13, "6543298765432"), digits.charAt(13));
  }

  private static boolean brazilian(int sum, char check) {
    int rest = sum % 11;
    return (rest < 2 ? 0 : 11 - rest) == check - '0';
  }

  /** Portugal, NIF: weights 9 to 2, modulo 11. */
  static boolean nif(String digits) {
    return brazilian(weighted(digits, 8, "98765432"), digits.charAt(8));
  }

  /** Chile, RUT: weights 2 to 7 from the right, repeated, modulo 11; K stands for 10. */
  static boolean rut(String digitsAndCheck) {
    int last = digitsAndCheck.length() - 1;
    int sum = 0;
    int weight = 2;
    for (int i = last - 1; i >= 0; i--) {
      sum += (digitsAndCheck.charAt(i) - '0') * weight;
      weight = weight == 7 ? 2 : weight + 1;
    }
    int check = 11 - sum % 11;
    char expected = check == 11 ? '0' : check == 10 ? 'K' : (char) ('0' + check);
    return expected == digitsAndCheck.charAt(last);
  }

  /** Mexico, RFC of 12 or 13 characters: weights 13 to 2, modulo 11 (SAT, annex of 1997). */
  static boolean rfc(String rfc) {
    String padded = rfc.length() == 12 ? " " + rfc : rfc;
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      int value = RFC_ALPHABET.indexOf(padded.charAt(i));
      if (value < 0) {
        return false;
      }
      sum += value * (13 - i);
    }
    int check = 11 - sum % 11;
    char expected = check == 11 ? '0' : check == 10 ? 'A' : (char) ('0' + check);
    return expected == padded.charAt(12);
  }

  /** Weights are characters, their value the distance to '0': ':' is 10, ';' is 11. */
  private static int weighted(String digits, int count, String weights) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (digits.charAt(i) - '0') * (weights.charAt(i) - '0');
    }
    return sum;
  }

  private static boolean allEqual(String digits) {
    return digits.chars().allMatch(c -> c == digits.charAt(0));
  }
}
