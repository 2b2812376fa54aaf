package org.interlock.web.security;

import jakarta.faces.FactoryFinder;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.faces.lifecycle.LifecycleFactory;
import org.primefaces.csp.CspPhaseListener;

/**
 * Takes away, at the start, the listener by which PrimeFaces puts a nonce on every Faces page: it
 * does so before the view is built, so even a page without state would get a session, and a form
 * without script would be refused. {@link org.interlock.web.shell.ComponentScripts} does it where
 * it is needed.
 */
public class NonceOnDemand implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return true;
  }

  @Override
  public void processEvent(SystemEvent applicationBuilt) {
    LifecycleFactory factory =
        (LifecycleFactory) FactoryFinder.getFactory(FactoryFinder.LIFECYCLE_FACTORY);
    Lifecycle lifecycle = factory.getLifecycle(LifecycleFactory.DEFAULT_LIFECYCLE);
    for (PhaseListener listener : lifecycle.getPhaseListeners()) {
      if (listener instanceof CspPhaseListener) {
        lifecycle.removePhaseListener(listener);
      }
    }
  }
}
