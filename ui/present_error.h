// The window's one door for failures outside our power: says what happened, to which file, and the way out.
#pragma once

#include "model/error.h"
#include "model/wording.h"

#include <QWidget>

namespace meyar::ui {

/// "FILE: what is wrong; how to mend it", in the wording's language.
QString wordedError(const model::Error& error, const model::Wording& wording);

/// With the time as a person reads it: a file says since when something is so in UTC.
model::Finding inLocalTime(model::Finding finding);

/// One sentence: what happened, beginning with the cause where it is known ("The disk is full; ...").
QString causeSentence(const model::Error& error, const model::Wording& wording);

/// What its findings say, one after the other; the first few of many, and how many more.
QString findingSentences(const model::Error& error, const model::Wording& wording);

/// What was not done, `undone`, is the heading, else the file. With a way out as a button beside "OK", if one is
/// offered: whether it was taken.
bool presentError(QWidget* parent, const model::Error& error, const model::Wording& wording, const QString& undone = {},
                  const QString& offer = {});

/// Runs `act`; a model::Error it throws is presented. True when it ran through.
template <class Act>
bool presentingErrors(QWidget* parent, const model::Wording& wording, Act act, const QString& undone = {}) {
    try {
        act();
        return true;
    } catch (const model::Error& error) {
        presentError(parent, error, wording, undone);
        return false;
    }
}

} // namespace meyar::ui
