package org.zhinan.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhinan.content.CallYaml.Party;
import org.zhinan.text.Bilingual;

/** Sorts what a call states by who has to do it. A fact goes to the step whose clause it names: nobody is given a duty that the call's data do not give. */
final class DutiesOfCall {
    private final Call call;

    DutiesOfCall(Call call) {
        this.call = call;
    }

    /** Who applies, who recommends, others in the order of the call, and at the end what is left open. */
    List<Duty> duties() {
        Map<Side, List<Duty.Task>> sides = new LinkedHashMap<>();
        tasks().forEach(task -> sides.computeIfAbsent(side(task.who()), side -> new ArrayList<>())
                .add(task));
        return sides.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparingInt(Side::rank)))
                .map(side -> duty(side.getKey().party(), side.getValue()))
                .toList();
    }

    /** The steps in the order of the call, then what it dates or states beside them. */
    List<Duty.Task> tasks() {
        return Stream.of(call.steps().stream().map(this::task), deadlinesAlone(), factsAlone())
                .flatMap(tasks -> tasks)
                .toList();
    }

    /** Who has no party stands alone. */
    private record Side(Optional<Party> party, Optional<Bilingual> who) {
        int rank() {
            return party.map(Party::ordinal).orElse(who.isPresent() ? Party.values().length : Integer.MAX_VALUE);
        }
    }

    private Side side(Optional<Bilingual> who) {
        Optional<Party> party = call.steps().stream()
                .filter(step -> who.isPresent() && step.who().equals(who))
                .flatMap(step -> step.party().stream())
                .findFirst();
        return new Side(party, party.isPresent() ? Optional.empty() : who);
    }

    private static Duty duty(Optional<Party> party, List<Duty.Task> tasks) {
        List<Bilingual> actors =
                tasks.stream().flatMap(task -> task.who().stream()).distinct().toList();
        return new Duty(party, actors, List.copyOf(tasks));
    }

    private Duty.Task task(Call.Step step) {
        return new Duty.Task(
                step.who(),
                step.act(),
                Optional.of(step.words().text()),
                call.deadlines().stream()
                        .filter(deadline ->
                                stepOf(deadline).filter(step::equals).isPresent())
                        .toList(),
                call.copies().stream().filter(each -> isLast(step, each.step())).toList(),
                call.submission()
                        .submitTo()
                        .filter(each -> isLast(step, each.step()))
                        .map(Call.Destination::quote),
                call.platform().filter(each -> isLast(step, each.step())),
                step.form(),
                step.words().clause());
    }

    private List<Call.Step> stepsAt(Clause clause) {
        return call.steps().stream()
                .filter(step -> step.words().clause().ref().equals(clause.ref()))
                .toList();
    }

    /** Of several steps of a clause the last is where a fact belongs: what comes before leads to it. */
    private boolean isLast(Call.Step step, Clause clause) {
        List<Call.Step> steps = stepsAt(clause);
        return !steps.isEmpty() && steps.get(steps.size() - 1).equals(step);
    }

    private Optional<Call.Step> stepOf(Call.Deadline deadline) {
        return stepsAt(deadline.clause()).stream()
                .filter(step -> deadline.who().isEmpty() || step.who().equals(deadline.who()))
                .findFirst();
    }

    /** Deadlines of no step that say who has to keep them. */
    private Stream<Duty.Task> deadlinesAlone() {
        return call.deadlines().stream()
                .filter(deadline ->
                        deadline.who().isPresent() && stepOf(deadline).isEmpty())
                .map(deadline -> new Duty.Task(
                        deadline.who(),
                        deadline.what(),
                        Optional.empty(),
                        List.of(deadline),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        deadline.clause()));
    }

    private Stream<Duty.Task> factsAlone() {
        Stream<Duty.Task> copies = call.copies().stream()
                .filter(each -> stepsAt(each.step()).isEmpty())
                .map(each -> open(List.of(each), Optional.empty(), Optional.empty(), each.clause()));
        Stream<Duty.Task> destination = call.submission().submitTo().stream()
                .filter(each -> stepsAt(each.step()).isEmpty())
                .map(each -> open(
                        List.of(),
                        Optional.of(each.quote()),
                        Optional.empty(),
                        each.quote().clause()));
        Stream<Duty.Task> platform = call.platform().stream()
                .filter(each -> stepsAt(each.step()).isEmpty())
                .map(each -> open(List.of(), Optional.empty(), Optional.of(each), each.clause()));
        return Stream.of(copies, destination, platform).flatMap(tasks -> tasks);
    }

    private static Duty.Task open(
            List<Call.Copies> copies, Optional<Quote> submitTo, Optional<Call.Platform> platform, Clause clause) {
        return new Duty.Task(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                copies,
                submitTo,
                platform,
                Optional.empty(),
                clause);
    }
}
