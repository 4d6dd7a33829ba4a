// Printing as the person sees it: the system's dialog, then how far it is with Cancel, then a word about how it ended.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>

#include <memory>

class QPrinter;
class QProgressDialog;
class QWidget;

namespace meyar::ui {

class ReportPrinter;

class ReportPrinting : public QObject {
    Q_OBJECT
public:
    explicit ReportPrinting(QWidget* parent);

    /// Null when the person turns away from it.
    std::shared_ptr<QPrinter> askForPrinter(const QString& name);
    bool busy() const; ///< a report is being printed
    void print(const QByteArray& pdf, std::shared_ptr<QPrinter> printer);

signals:
    void printed(const QString& what); ///< for the status line
    void refused(const QString& why);

private:
    QWidget* m_parent;
    ReportPrinter* m_printer;
    QPointer<QProgressDialog> m_progress;
};

} // namespace meyar::ui
