package org.interlock.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.interlock.people.Role;
import org.interlock.people.Roles;
import org.interlock.people.SessionService;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityIdentity;

/**
 * Puts persons on stage: runs calls as the web does, each with a request of its own and under the
 * identity that the server's security gives to somebody signed in: the person's id as name of the
 * principal, the roles as groups.
 */
@ApplicationScoped
public class Stage {

  private static final int SECONDS = 60;

  @Inject private ServerSecurity security;
  @Inject private SessionService sessions;
  @Inject private Instance<RequestContextController> requests;

  /** Calls as a person with the roles that the person holds at present. */
  public <T> T as(UUID person, Supplier<T> call) {
    return as(person, asNobody(() -> sessions.facts(person).orElseThrow().roles()), call);
  }

  /** Calls as a person with these roles, which their session may have had from earlier. */
  public <T> T as(UUID person, Set<Role> roles, Supplier<T> call) {
    Set<String> groups = new HashSet<>(Set.of(Roles.PERSON));
    roles.forEach(role -> groups.add(role.group()));
    return inGroups(person, groups, call);
  }

  /** Calls as a person whom the server knows in exactly these groups. */
  public <T> T inGroups(UUID person, Set<String> groups, Supplier<T> call) {
    SecurityIdentity identity =
        security
            .domain()
            .createAdHocIdentity(new NamePrincipal(person.toString()))
            .withDefaultRoleMapper(raw -> org.wildfly.security.authz.Roles.fromSet(groups));
    return asNobody(() -> identity.runAsSupplier(call));
  }

  /** As {@link #as(UUID, Supplier)}, for calls that answer nothing. */
  public void run(UUID person, Runnable call) {
    as(
        person,
        () -> {
          call.run();
          return null;
        });
  }

  /** Calls with nobody signed in. */
  public <T> T asNobody(Supplier<T> call) {
    return atOnce(1, () -> inRequest(call)).get(0);
  }

  private <T> T inRequest(Supplier<T> call) {
    RequestContextController request = requests.get();
    if (!request.activate()) {
      throw new IllegalStateException("another request is under way in this thread");
    }
    try {
      return call.get();
    } finally {
      request.deactivate();
    }
  }

  /** Makes the same call in several threads that all begin at one moment. */
  public <T> List<T> atOnce(int threads, Supplier<T> call) {
    return eachAtOnce(Collections.nCopies(threads, call), Supplier::get);
  }

  /** Makes a call for each of these, all in threads of their own that begin at one moment. */
  public <A, T> List<T> eachAtOnce(List<A> all, Function<A, T> call) {
    CyclicBarrier start = new CyclicBarrier(all.size());
    ExecutorService pool = Executors.newFixedThreadPool(all.size());
    try {
      List<Future<T>> calls =
          all.stream()
              .map(each -> pool.submit(() -> after(start, () -> call.apply(each))))
              .toList();
      return calls.stream().map(Stage::result).toList();
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T> T after(CyclicBarrier start, Supplier<T> call)
      throws InterruptedException, TimeoutException, java.util.concurrent.BrokenBarrierException {
    start.await(SECONDS, TimeUnit.SECONDS);
    return call.get();
  }

  private static <T> T result(Future<T> call) {
    try {
      return call.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException | TimeoutException lost) {
      throw new IllegalStateException("a call did not end in " + SECONDS + " s", lost);
    }
  }
}
