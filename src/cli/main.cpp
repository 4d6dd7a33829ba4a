#include "cli/run.h"
#include "report/pdf.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <iostream>

#include <unistd.h>

namespace {

/// Nothing more can be allocated here, and no file is in its place yet.
void endWithoutMemory() {
    constexpr const char* words =
        "meyar-cli: there was not enough memory to draw the report; nothing was written, so close "
        "other programs and try again\n";
    (void)!::write(STDERR_FILENO, words, std::strlen(words));
    ::_exit(3);
}

} // namespace

int main(int count, char** words) {
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit is then an error like a full disk, and not the end
    std::signal(SIGPIPE, SIG_IGN); // what is done and saved is still to be said
    meyar::report::whenDrawingFails(endWithoutMemory);
    try {
        return meyar::cli::run({words + (count > 0 ? 1 : 0), words + count}, std::cout, std::cerr);
    } catch (...) {
        // Not even the complaint could be made: there is no memory left for it.
        std::fputs("meyar-cli: there was not enough memory for it; nothing was changed by the step that failed\n",
                   stderr);
        return 3;
    }
}
