// The words of one column: what its values are called and how they are shown.
#pragma once

#include "document_controller.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace meyar::ui {

/// How the values of a column are told.
enum class Showing {
    Text,
    Answer,
    Confidence,
    YesNo,
    Share,
    Number,
    SourceKind,
    Area,
    Language,
    Origin,
    RankBy,
    Order,
    Never
};

struct ColumnWords {
    Showing showing = Showing::Never;
    QString what; ///< "Title, English"
};

/// Nothing for a column that this program does not know.
std::optional<ColumnWords> wordsOfColumn(std::string_view table, std::string_view column);

/// A stored value as people write it; empty for an absent one.
QString valueText(const DocumentController& controller, Showing showing, const std::optional<std::string>& value);

/// What the rows of a table are called as one thing: "Survey"; empty for tables whose rows have names of their own.
QString wholeOf(std::string_view table);

} // namespace meyar::ui
