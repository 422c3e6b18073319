package org.oidor.transforms.privacy;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CustomerKeyTest {
  private static final CustomerKey KEYS = new CustomerKey(bytes("key"));

  @Test
  void beginsAsHmacSha256OfRfc4231TestCase2() {
    CustomerKey keys = new CustomerKey(bytes("Jefe"));
    assertThat(keys.of("what do ya want for nothing?"), equalTo("5bdcc146bf60754e"));
  }

  @Test
  void isTheSameForTheSameCustomerOnly() {
    assertThat(KEYS.of(" Ana@Example.com "), equalTo(KEYS.of("ana@example.com")));
    assertThat(KEYS.of("ana@example.com"), not(equalTo(KEYS.of("eva@example.com"))));
  }

  @Test
  void dependsOnTheSecret() {
    assertThat(KEYS.of("ana"), not(equalTo(new CustomerKey(bytes("other")).of("ana"))));
  }

  @Test
  void isEmptyForNoCustomer() {
    assertThat(KEYS.of(""), equalTo(""));
    assertThat(KEYS.of(" \t"), equalTo(""));
  }

  @Test
  void refusesAnEmptySecret() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new CustomerKey(new byte[0]));
    assertThat(e.getMessage(), containsString("must be one byte or longer"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
