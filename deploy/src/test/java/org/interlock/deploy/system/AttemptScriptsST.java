package org.interlock.deploy.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The rules in the scripts of an attempt, asked one by one in a browser. */
@SystemTest
class AttemptScriptsST {

  private static final String WITH =
      """
      async () => {
        const shell = document.querySelector('script[src*="/js/shell.js"]').src;
        const of = name => import(shell.replace('shell.js', 'attempt/' + name + '.js'));
        const { Ledger } = await of('ledger');
        const { verdict } = await of('server');
        const { ServerTime } = await of('time');
        const { Outbox } = await of('outbox');
        const brief = steps => steps.map(step => step.slot + ':' + step.values.join('+')).join(' ');
        localStorage.clear();
        %s
      }""";

  @Test
  void a_newer_answer_takes_the_place_of_one_that_has_not_been_sent(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const ledger = new Ledger('a');
                ledger.put(1, ['a']);
                ledger.put(2, ['b']);
                ledger.put(1, ['c']);
                return brief(ledger.steps);"""))
        .isEqualTo("2:b 1:c");
  }

  @Test
  void an_answer_that_may_have_arrived_goes_again_before_a_newer_one(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const ledger = new Ledger('a');
                ledger.depart(ledger.put(1, ['a']));
                ledger.put(1, ['b']);
                ledger.put(1, ['c']);
                return brief(ledger.steps);"""))
        .isEqualTo("1:a 1:c");
  }

  @Test
  void all_tabs_share_one_ledger_and_another_attempt_has_its_own(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const here = new Ledger('a');
                const there = new Ledger('a');
                new Ledger('b').put(9, ['z']);
                localStorage.setItem('interlock.step.a.broken', '{');
                here.put(1, ['a']);
                there.put(2, ['b']);
                here.settle(there.steps[0]);
                const left = brief(there.steps) + ' | ' + brief(here.steps);
                here.clear();
                return left + ' | ' + brief(there.steps) + ' | ' + brief(new Ledger('b').steps);"""))
        .isEqualTo("2:b | 2:b |  | 9:z");
  }

  @Test
  void without_storage_or_with_a_full_one_answers_wait_in_the_page(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const full = { length: 0, key: () => null, removeItem() {},
                  setItem() { throw new DOMException('full', 'QuotaExceededError'); } };
                return [null, full].map(storage => {
                  const ledger = new Ledger('a', storage);
                  const before = ledger.lasts;
                  const step = ledger.put(1, ['a']);
                  ledger.depart(step);
                  const during = brief(ledger.steps) + ledger.lasts;
                  ledger.settle(step);
                  return [before, during, ledger.lasts, brief(ledger.steps)].join();
                }).join(' ');"""))
        .isEqualTo("true,1:afalse,true, true,1:afalse,true,");
  }

  @Test
  void only_a_receipt_for_that_question_counts_as_kept(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const cases = [
                  [200, { slot: 3, savedAt: 1 }], [200, null], [200, { slot: 4, savedAt: 1 }], [401, null],
                  [409, { code: 'attempt.closed' }], [409, { code: 'response.number' }],
                  [404, { code: 'notFound.question' }], [404, { code: 'notFound.attempt' }],
                  [404, { code: 'notFound' }], [404, null], [403, null], [500, { code: 'unforeseen' }],
                ];
                return cases.map(([status, body]) => verdict(status, body, 3)).join(' ');"""))
        .isEqualTo(
            "saved failed failed signedOut closed refused refused absent failed failed failed failed");
  }

  @Test
  void a_machine_whose_clock_was_set_anew_or_slept_asks_the_server(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                let wall = 1000000, steady = 50;
                const time = new ServerTime(() => wall, () => steady);
                time.set(500000, 560000, 2000);
                const seen = [time.left, time.isDoubtful];
                wall += 3000; steady += 3000;
                seen.push(time.left, time.isDoubtful);
                wall += 3600000;
                seen.push(time.left, time.isDoubtful);
                time.set(503000, 560000);
                seen.push(time.left, time.isDoubtful);
                return seen.join();"""))
        .isEqualTo("58000,false,55000,false,0,true,57000,false");
  }

  @Test
  void one_question_that_fails_does_not_hold_up_the_others(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const sent = [];
                const server = { async keep(step) {
                  sent.push(step.slot + ':' + step.values);
                  return { verdict: step.slot === 1 && sent.length < 4 ? 'failed' : 'saved', body: {} };
                } };
                const outbox = new Outbox('a', new Ledger('a'), server);
                const told = [];
                for (const type of ['saved', 'waiting', 'refused']) {
                  outbox.addEventListener(type, ({ detail }) => told.push(type + detail.slot));
                }
                outbox.put(1, ['a']);
                outbox.put(2, ['b']);
                outbox.put(3, ['c']);
                const drained = await outbox.drained(9000);
                return [drained, sent.join(' '), told.join(' ')].join(' | ');"""))
        .isEqualTo("true | 1:a 2:b 3:c 1:a | waiting1 saved2 saved3 saved1");
  }

  @Test
  void an_answer_outlives_an_attempt_that_is_not_there_and_an_emptied_storage(Visitor visitor) {
    assertThat(
            ask(
                visitor,
                """
                const sent = [];
                const server = { async keep(step) {
                  sent.push(step.slot + ':' + step.values);
                  const away = sent.length < 3;
                  const status = away ? 404 : 200;
                  const body = away ? { code: 'notFound.attempt' } : { slot: step.slot, savedAt: 1 };
                  return { verdict: verdict(status, body, step.slot), body };
                } };
                const ledger = new Ledger('a');
                const outbox = new Outbox('a', ledger, server);
                const told = [];
                for (const type of ['saved', 'waiting', 'refused', 'absent']) {
                  outbox.addEventListener(type, ({ detail }) => told.push(type + detail.slot));
                }
                outbox.put(1, ['a']);
                outbox.put(2, ['b']);
                await outbox.send();
                const held = [outbox.isStuck, brief(new Ledger('a').steps)].join();
                localStorage.clear();
                const left = brief(ledger.steps);
                const drained = await outbox.drained(9000);
                return [held, left, drained, sent.join(' '), told.join(' '), brief(ledger.steps)].join(' | ');"""))
        .isEqualTo(
            "true,1:a 2:b | 1:a 2:b | true | 1:a 1:a 1:a 2:b | absent1 absent1 saved1 saved2 | ");
  }

  @Test
  void what_another_tab_struck_out_is_held_by_none(Visitor visitor) {
    visitor.open("/login");
    Page other = visitor.page().context().newPage();
    other.navigate(visitor.page().url());
    visitor
        .page()
        .evaluate(
            WITH.formatted(
                """
                window.ledger = new Ledger('a');
                ledger.put(1, ['a']);
                ledger.put(2, ['b']);
                ledger.hold();
                window.left = () => brief(ledger.steps);"""));
    other.evaluate(
        WITH.replace("localStorage.clear();", "")
            .formatted("new Ledger('a').put(1, ['c']); new Ledger('a').put(3, ['d']);"));

    visitor.page().waitForFunction("() => left() === '2:b 1:c 3:d'");
  }

  private static String ask(Visitor visitor, String question) {
    visitor.open("/login");
    Page page = visitor.page();
    return (String) page.evaluate(WITH.formatted(question));
  }
}
