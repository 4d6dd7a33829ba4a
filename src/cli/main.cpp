#include "cli/run.h"

#include <csignal>
#include <cstdio>
#include <iostream>

int main(int count, char** words) {
    std::signal(SIGXFSZ, SIG_IGN); // a file over its limit is then an error like a full disk, and not the end
    try {
        return meyar::cli::run({words + (count > 0 ? 1 : 0), words + count}, std::cout, std::cerr);
    } catch (...) {
        // Not even the complaint could be made: there is no memory left for it.
        std::fputs("meyar-cli: there was not enough memory for it; nothing was changed by the step that failed\n",
                   stderr);
        return 3;
    }
}
