#include "files/disk_findings.h"

#include <cerrno>
#include <cstring>
#include <string>
#include <utility>

#include <sys/stat.h>

namespace meyar::files {

namespace {

std::vector<model::Finding> one(const char* code, decltype(model::Finding::values) values = {}) {
    return {{model::Severity::Error, code, {}, std::move(values)}};
}

} // namespace

std::vector<model::Finding> kindFindings(unsigned mode) {
    if (S_ISREG(mode)) return {};
    return one(S_ISDIR(mode) ? "a_folder" : "a_device");
}

std::vector<model::Finding> tooLargeFindings(const std::string& limit) {
    return one("too_large", {{"limit", limit}});
}

std::vector<model::Finding> diskFindings(int number) {
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
    case ENAMETOOLONG:
        return one("name_too_long");
    default:
        return {};
    }
}

} // namespace meyar::files
