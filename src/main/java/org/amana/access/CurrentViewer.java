package org.amana.access;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import org.amana.database.TransactionStart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is looking on this thread. A request's viewer is set by the door before any controller runs; work without a
 * request names its scope itself. Every transaction tells the database the scope, and whose act it is.
 */
@Component
public class CurrentViewer implements TransactionStart {

    private static final ThreadLocal<@Nullable Viewer> VIEWER = new ThreadLocal<>();
    private static final ThreadLocal<@Nullable RowScope> SCOPE = new ThreadLocal<>();

    /** The viewer of this request; {@link Viewer#NOBODY} when nobody is signed in. */
    public static Viewer get() {
        Viewer viewer = VIEWER.get();
        return viewer == null ? Viewer.NOBODY : viewer;
    }

    /** Does something as this viewer, in the viewer's scope. */
    public static <T> T as(Viewer viewer, Supplier<T> act) {
        return with(viewer, RowScope.of(viewer), act);
    }

    /** Does something for nobody in particular, in a scope that the caller answers for. */
    public static <T> T within(RowScope scope, Supplier<T> act) {
        return with(get(), scope, act);
    }

    private static <T> T with(Viewer viewer, RowScope scope, Supplier<T> act) {
        Viewer viewerBefore = VIEWER.get();
        RowScope scopeBefore = SCOPE.get();
        VIEWER.set(viewer);
        SCOPE.set(scope);
        try {
            return act.get();
        } finally {
            VIEWER.set(viewerBefore);
            SCOPE.set(scopeBefore);
        }
    }

    @Override
    public void began(Connection connection, boolean readOnly) throws SQLException {
        RowScope scope = SCOPE.get();
        if (scope == null || scope.equals(RowScope.NOTHING)) {
            return;
        }
        try (PreparedStatement tell = connection.prepareStatement(
                "select set_config('amana.regions', ?, true), set_config('amana.provinces', ?, true),"
                        + " set_config('amana.account', ?, true)")) {
            UUID account = get().accountId();
            tell.setString(1, scope.regionsSetting());
            tell.setString(2, scope.provincesSetting());
            tell.setString(3, account == null ? "" : account.toString());
            tell.execute();
        }
    }
}
