package org.interlock.curriculum.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A small shelf for things that never change: what was asked for least recently makes room. Only
 * for immutable values under ids that are never used again, so that nothing in it can be out of
 * date.
 */
final class BoundedCache<K, V> {

  private final Map<K, V> held;

  /**
   * @param most how many things it holds at most, 1 or more
   */
  BoundedCache(int most) {
    this.held =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<V> get(K key) {
    return Optional.ofNullable(held.get(key));
  }

  synchronized void clear() {
    held.clear();
  }

  synchronized void put(K key, V value) {
    held.put(key, value);
  }
}
