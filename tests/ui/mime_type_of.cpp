// Prints the type that the desktop's database gives a file, for tests/desktop.cmake.
#include <QCoreApplication>
#include <QMimeDatabase>

#include <iostream>

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    std::cout << QMimeDatabase().mimeTypeForFile(path).name().toStdString() << "\n";
}
