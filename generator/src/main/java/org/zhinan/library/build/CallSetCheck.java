package org.zhinan.library.build;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhinan.content.CallYaml;
import org.zhinan.content.ContentPack.EditionPack;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/** The calls of an edition beside one another: told apart by their names, and each with its own forms. */
final class CallSetCheck {
    private CallSetCheck() {}

    static void check(EditionPack pack, Problems problems) {
        Map<String, CallYaml> byName = new HashMap<>();
        Map<String, String> callOfForm = new HashMap<>();
        pack.forms().forEach(form -> form.call().ifPresent(call -> callOfForm.put(form.id(), call)));
        for (CallYaml call : pack.calls()) {
            requireOwnName(
                    call, Optional.ofNullable(byName.putIfAbsent(call.name().zh(), call)), problems);
            requireOwnForms(call, callOfForm, problems);
        }
    }

    private static void requireOwnName(CallYaml call, Optional<CallYaml> other, Problems problems) {
        other.filter(same -> !same.id().equals(call.id()))
                .ifPresent(same -> problems.add(
                        call.places().at("name"),
                        Message.of(
                                "申报通知“{0}”与“{1}”都叫“{2}”，页面上分不清",
                                "the calls '{0}' and '{1}' are both called '{2}', so no page tells them apart",
                                call.id(),
                                same.id(),
                                call.name().zh()),
                        Message.of(
                                "请在“name”中写出区别，如“{0}（第二批）”",
                                "Say in 'name' what differs, as in '{0}（第二批）'",
                                call.name().zh())));
    }

    private static void requireOwnForms(CallYaml call, Map<String, String> callOfForm, Problems problems) {
        call.steps()
                .forEach(step -> step.form()
                        .filter(form -> !call.id().equals(callOfForm.getOrDefault(form, call.id())))
                        .ifPresent(form -> problems.add(
                                step.words().where(),
                                Message.of(
                                        "表格“{0}”只属于申报通知“{1}”，不属于“{2}”",
                                        "the form '{0}' is only of the call '{1}', not of '{2}'",
                                        form,
                                        callOfForm.get(form),
                                        call.id()),
                                Message.of(
                                        "请填写“{0}”自己的表格；各申报通知共用的表格，请删去其中的“call”",
                                        "Write a form of '{0}' itself; of a form that all calls share, delete 'call'",
                                        call.id()))));
    }
}
