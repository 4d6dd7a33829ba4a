// A cell's code as people type it and as spreadsheets hand it on.
#pragma once

#include "model/framework.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace meyar::model {

/// Letters that look like those of a code, in the code's own: the Cyrillic "1.3/О1" becomes "1.3/O1", as does
/// "1.3 / o1". Blanks go; bytes that are no UTF-8 stay.
std::string codeAsMeant(std::string_view typed);

/// The place of the cell that somebody means; nothing where there is none.
std::optional<std::size_t> findTypedCell(const Framework& framework, std::string_view typed);

} // namespace meyar::model
