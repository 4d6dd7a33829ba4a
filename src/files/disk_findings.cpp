#include "files/disk_findings.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

namespace meyar::files {

std::vector<model::Finding> diskFindings(int number) {
    const auto one = [](const char* code, decltype(model::Finding::values) values = {}) {
        return std::vector<model::Finding>{{model::Severity::Error, code, {}, std::move(values)}};
    };
    switch (number) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return one("disk_full");
    case EIO:
        return one("disk_failing", {{"cause", std::strerror(number)}});
    case ENODEV:
    case ENXIO:
    case ESTALE:
    case ENOTCONN:
        return one("disk_gone");
    default:
        return {};
    }
}

} // namespace meyar::files
