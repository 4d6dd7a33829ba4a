// What a facilitator types, read: letters in any form, and the voter that comes next.
#pragma once

#include "model/assessment.h"

#include <QString>

#include <vector>

namespace meyar::ui {

/// The letters in the order typed, repeats kept: "J L A", "jla" and "J, L, A" alike. Every sign that is neither a
/// letter nor a digit only parts them. Both i's of Azerbaijani are the letter I. What is no letter of the framework
/// comes along as it is, for model::faultsOfBallot to name.
std::vector<model::Letter> lettersIn(const QString& typed);

/// True when some letter is Cyrillic, as from a keyboard left in Russian: it may look just like a Latin one.
bool hasCyrillic(const QString& typed);

/// Distinct letters in framework order, as a ballot keeps them. Unknown ones are left out.
std::vector<model::Letter> inFrameworkOrder(const model::Framework& framework,
                                            const std::vector<model::Letter>& letters);

/// The voter after `voter`: "G1" -> "G2", "R09" -> "R10", passing over those whose ballots of the constituency stand.
/// Empty when `voter` ends in no number.
QString nextVoter(const model::Assessment& assessment, const model::ConstituencyId& constituency, const QString& voter);

/// The id of a new constituency: its name in small Latin letters, made unique with a number.
model::ConstituencyId newConstituencyId(const model::Assessment& assessment, const QString& name);

} // namespace meyar::ui
