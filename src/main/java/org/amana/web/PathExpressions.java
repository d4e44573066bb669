package org.amana.web;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Most of what a template says is a path, {@code row.name} or {@code found.page().next()}: such a one is followed directly,
 * with the same outcome as in Spring's expression language, to which everything else is left, also a path that meets
 * anything but our own records and beans, maps by their keys, and a null on its way.
 */
final class PathExpressions implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[a-z]\\w*(\\.[a-z]\\w*(\\(\\))?)*");

    /** What looks like a path and is none, or may not be read everywhere. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "not", "new", "param");

    private static final Object LEFT = new Object();

    private final IStandardVariableExpressionEvaluator others = SPELVariableExpressionEvaluator.INSTANCE;
    private final Map<String, Optional<Path>> paths = new ConcurrentHashMap<>();
    private final Map<Access, Optional<Method>> methods = new ConcurrentHashMap<>();

    /** @param steps each a property, or a method where it ends in brackets */
    private record Path(String root, List<String> steps) {}

    private record Access(Class<?> type, String step) {}

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            Optional<Path> path = paths.get(expression.getExpression());
            if (path == null) {
                path = paths.computeIfAbsent(expression.getExpression(), PathExpressions::read);
            }
            if (path.isPresent()) {
                Object value = follow(context, path.get());
                if (value != LEFT) {
                    return value;
                }
            }
        }
        return others.evaluate(context, expression, execution);
    }

    private static Optional<Path> read(String expression) {
        if (!PATH.matcher(expression).matches()) {
            return Optional.empty();
        }
        List<String> steps = Arrays.asList(expression.split("\\."));
        boolean others =
                WORDS.contains(steps.get(0)) || steps.stream().anyMatch(step -> step.matches("(getC|c)lass.*"));
        return others ? Optional.empty() : Optional.of(new Path(steps.get(0), steps.subList(1, steps.size())));
    }

    private @Nullable Object follow(IExpressionContext context, Path path) {
        Object value = context.getVariable(path.root());
        for (String step : path.steps()) {
            if (value instanceof Map<?, ?> map) {
                value = map.containsKey(step) ? map.get(step) : LEFT;
            } else {
                value = value == null ? LEFT : ofOurs(value, step);
            }
            if (value == LEFT) {
                return LEFT;
            }
        }
        return value;
    }

    private @Nullable Object ofOurs(Object bean, String step) {
        Access access = new Access(bean.getClass(), step);
        Optional<Method> method = methods.get(access);
        if (method == null) {
            method = methods.computeIfAbsent(access, PathExpressions::find);
        }
        return method.isPresent() ? ReflectionUtils.invokeMethod(method.get(), bean) : LEFT;
    }

    private static Optional<Method> find(Access access) {
        if (!access.type().getName().startsWith("org.amana.")) {
            return Optional.empty();
        }
        String name = access.step().replace("()", "");
        List<String> names = name.equals(access.step())
                ? List.of("get" + StringUtils.capitalize(name), "is" + StringUtils.capitalize(name), name)
                : List.of(name);
        return names.stream()
                .flatMap(one -> Arrays.stream(access.type().getMethods())
                        .filter(method -> method.getName().equals(one) && method.getParameterCount() == 0))
                .findFirst()
                .map(method -> {
                    ReflectionUtils.makeAccessible(method);
                    return method;
                });
    }
}
