#pragma once

#include <string>
#include <string_view>

namespace meyar::report {

/// The page's content with all that it draws outside marked content marked as decoration (/Artifact), as a tagged PDF
/// must (ISO 32000-1, 14.8.2.2): headers and footers, rules, grounds. Cairo 1.16 leaves it unmarked.
/// Reads what Cairo writes for text and lines; inline images, which it does not write for them, would not be
/// understood.
std::string markDecoration(std::string_view content);

} // namespace meyar::report
