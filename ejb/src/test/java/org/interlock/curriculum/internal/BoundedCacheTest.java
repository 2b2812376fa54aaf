package org.interlock.curriculum.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {

  @Test
  void what_was_asked_for_least_recently_makes_room() {
    BoundedCache<Integer, String> cache = new BoundedCache<>(2);
    cache.put(1, "one");
    cache.put(2, "two");
    cache.get(1);
    cache.put(3, "three");

    assertThat(cache.get(1)).contains("one");
    assertThat(cache.get(2)).isEmpty();
    assertThat(cache.get(3)).contains("three");
  }
}
