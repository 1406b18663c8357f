package org.demarche.engine;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Feature;
import org.demarche.trace.ActView;
import org.demarche.trace.Climates;
import org.demarche.trace.DecisionView;
import org.demarche.trace.RunListener;

/** Everything that a run tells, call by call, with every number to its last bit. */
final class Transcript implements InvocationHandler {
  private final List<String> lines = new ArrayList<>();
  private final List<Double> clock = new ArrayList<>();
  private double now;

  /** The listener that writes this transcript; it asks for all that can be told. */
  RunListener listener() {
    return (RunListener)
        Proxy.newProxyInstance(
            RunListener.class.getClassLoader(), new Class<?>[] {RunListener.class}, this);
  }

  List<String> lines() {
    return lines;
  }

  /** How many lines were told before a day. */
  int before(double day) {
    int count = 0;
    while (count < lines.size() && clock.get(count) < day) {
      count++;
    }
    return count;
  }

  private static double day(Object first) {
    if (first instanceof ActView act) {
      return act.day();
    }
    if (first instanceof DecisionView decision) {
      return decision.day();
    }
    return ((Number) first).doubleValue();
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) {
    if (method.getReturnType() == boolean.class) {
      return true;
    }
    StringBuilder line = new StringBuilder(method.getName());
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      line.append(' ').append(text(argument));
    }
    lines.add(line.toString());
    now = arguments == null ? now : Math.max(now, day(arguments[0]));
    clock.add(now);
    return null;
  }

  private static String text(Object argument) {
    if (argument instanceof ActView act) {
      return List.of(
              act.id(),
              act.cause(),
              act.day(),
              act.source(),
              act.target(),
              act.action(),
              act.intensity(),
              act.scripted(),
              act.opening())
          .toString();
    }
    if (argument instanceof DecisionView decision) {
      return text(decision);
    }
    if (argument instanceof Climates climates) {
      return climates.between(0, 1) + " " + climates.between(1, 0);
    }
    if (argument.getClass().isArray()) {
      StringBuilder all = new StringBuilder();
      for (int i = 0; i < Array.getLength(argument); i++) {
        all.append(Array.get(argument, i)).append(' ');
      }
      return all.toString();
    }
    return argument.toString();
  }

  private static String text(DecisionView d) {
    StringBuilder all = new StringBuilder(200);
    all.append(d.occasion()).append(' ').append(d.actor()).append(' ').append(d.speed());
    all.append(' ').append(d.chosen()).append(' ').append(d.act());
    add(all, d.day());
    for (int k = 0; k < d.optionCount(); k++) {
      if (d.probability(k) > 0 || k == d.chosen()) {
        all.append(' ').append(k).append(' ').append(d.action(k)).append(' ').append(d.target(k));
        add(all, d.probability(k));
        add(all, d.familyPull(k));
        for (Feature feature : Feature.values()) {
          add(all, d.pull(k, feature));
        }
      }
    }
    return all.toString();
  }

  /** Every bit of a number, which takes a tenth of the time of its shortest decimals. */
  private static void add(StringBuilder to, double number) {
    to.append(' ').append(Long.toHexString(Double.doubleToLongBits(number)));
  }
}
