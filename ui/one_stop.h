// Sentences that end in a name, which may end in a full stop itself: "O. S."
#pragma once

#include <QString>

namespace meyar::ui {

inline QString oneStop(QString sentence) {
    if (sentence.endsWith(u"..") && !sentence.endsWith(u"...")) sentence.chop(1);
    return sentence;
}

} // namespace meyar::ui
