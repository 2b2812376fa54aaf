package org.interlock.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the components of records in pages, as in {@code #{row.title()}}, through methods that are
 * looked up once for each type. The resolver for beans lists all methods of the type again for each
 * expression; a page of rows has hundreds.
 *
 * <p>Only calls without arguments on records are answered here; everything else goes its usual way.
 */
public class RecordAccessResolver extends ELResolver {

  private final ClassValue<Map<String, Method>> accessors =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (!(base instanceof Record) || (arguments != null && arguments.length > 0)) {
      return null;
    }
    Method accessor = accessor(base.getClass(), method.toString());
    if (accessor == null) {
      return null;
    }
    try {
      Object value = accessor.invoke(base);
      context.setPropertyResolved(true);
      return value;
    } catch (InvocationTargetException e) {
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  private Method accessor(Class<?> type, String name) {
    Map<String, Method> known = accessors.get(type);
    Method accessor = known.get(name);
    if (accessor == null && Modifier.isPublic(type.getModifiers())) {
      accessor = find(type, name);
      if (accessor != null) {
        known.put(name, accessor);
      }
    }
    return accessor;
  }

  private static Method find(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // Records do not change.
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return null;
  }
}
