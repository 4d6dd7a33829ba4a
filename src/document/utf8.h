// Which bytes may stand as text in a file.
#pragma once

#include <string_view>

namespace meyar::document {

/// Well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates) without a NUL, at which SQL would cut the text.
bool isCleanText(std::string_view text);

} // namespace meyar::document
