package org.torchjava.commands.golden;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.torchjava.Tensor;

/** Finds and takes apart what is public, by reflection. */
final class PublicMethods {
  private static final Map<PublicFace, MethodHandle> HANDLES = new ConcurrentHashMap<>();
  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "long", long.class,
          "double", double.class,
          "boolean", boolean.class,
          "long[]", long[].class,
          "long...", long[].class,
          "double[]", double[].class,
          "boolean[]", boolean[].class,
          "List", List.class);

  private PublicMethods() {}

  static MethodHandle find(PublicFace face, Object receiver) {
    return HANDLES.computeIfAbsent(face, missing -> lookUp(face, receiver != null));
  }

  private static MethodHandle lookUp(PublicFace face, boolean isMethod) {
    Class<?>[] types =
        face.parameters().stream()
            .filter(parameter -> !parameter.type().equals("this"))
            .map(parameter -> type(parameter.type()))
            .toArray(Class<?>[]::new);
    try {
      Class<?> owner = Class.forName(face.owner());
      Method found =
          Arrays.stream(owner.getMethods())
              .filter(method -> method.getName().equals(face.method()))
              .filter(method -> takes(method.getParameterTypes(), types))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("there is no method " + face));
      MethodType signature =
          MethodType.methodType(found.getReturnType(), found.getParameterTypes());
      MethodHandles.Lookup lookup = MethodHandles.publicLookup();
      // Statics are inherited from classes that are not public themselves.
      return isMethod
          ? lookup.findVirtual(owner, face.method(), signature)
          : lookup.findStatic(owner, face.method(), signature);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot call " + face, e);
    }
  }

  private static boolean takes(Class<?>[] parameters, Class<?>... types) {
    boolean fits = parameters.length == types.length;
    for (int i = 0; fits && i < types.length; i++) {
      fits = parameters[i].isAssignableFrom(types[i]);
    }
    return fits;
  }

  /** The class of a type as the table writes it. */
  static Class<?> type(String name) {
    Class<?> primitive = PRIMITIVES.get(name);
    if (primitive != null) {
      return primitive;
    }
    String element = name.replaceAll("\\[]|\\.\\.\\.", "");
    try {
      boolean inJdk = List.of("Long", "Double", "Boolean", "String").contains(element);
      Class<?> type = Class.forName((inJdk ? "java.lang." : "org.torchjava.") + element);
      return element.equals(name) ? type : type.arrayType();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the table names an unknown type: " + name, e);
    }
  }

  /** Makes a record of options. */
  static Object newRecord(String name, List<FaceParameter> components, Object... values) {
    Class<?>[] types =
        components.stream().map(component -> type(component.type())).toArray(Class<?>[]::new);
    try {
      return type(name).getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + name, e);
    }
  }

  /** The results that a record holds. */
  static List<Object> components(Record record) {
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(record);
        values.add(value instanceof List<?> || value instanceof Tensor ? value : null);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + record.getClass(), e);
    }
    return values;
  }
}
