package org.interlock.web.shell;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the components of records in pages, as in {@code #{row.title()}}, through handles that are
 * looked up once for each type. The resolver for beans lists all methods of the type again for each
 * expression; a page of rows has hundreds.
 *
 * <p>Only calls without arguments on records are answered here; everything else goes its usual way.
 */
public class RecordAccessResolver extends ELResolver {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

  private static final MethodType GENERIC = MethodType.methodType(Object.class, Object.class);

  private final ClassValue<Map<String, MethodHandle>> handles =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return new ConcurrentHashMap<>();
        }
      };

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    if (!(base instanceof Record) || (arguments != null && arguments.length > 0)) {
      return null;
    }
    MethodHandle handle = handle(base.getClass(), method.toString());
    if (handle == null) {
      return null;
    }
    try {
      Object value = (Object) handle.invokeExact(base);
      context.setPropertyResolved(true);
      return value;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new ELException(e);
    }
  }

  private MethodHandle handle(Class<?> type, String name) {
    Map<String, MethodHandle> known = handles.get(type);
    MethodHandle handle = known.get(name);
    if (handle == null) {
      handle = find(type, name);
      if (handle != null) {
        known.put(name, handle);
      }
    }
    return handle;
  }

  private static MethodHandle find(Class<?> type, String name) {
    try {
      return LOOKUP.unreflect(type.getMethod(name)).asType(GENERIC);
    } catch (NoSuchMethodException | IllegalAccessException e) {
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
