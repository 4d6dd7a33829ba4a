#include "welcome/dialog_fields.h"

#include "widgets/long_words.h"
#include "widgets/role_label.h"
#include "widgets/spoken.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace meyar::ui {

namespace {

struct NewFile {
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

} // namespace

QLineEdit* namedField(const char* objectName, const QString& accessibleName, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String(objectName));
    edit->setAccessibleName(accessibleName);
    return edit;
}

QLabel* faultLabel(const char* objectName, QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setObjectName(QLatin1String(objectName));
    setRole(*label, "warning");
    label->hide();
    return label;
}

void addFaultRow(QFormLayout& form, QLabel& fault) {
    QSizePolicy policy = fault.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    fault.setSizePolicy(policy);
    fault.setMinimumHeight(fault.fontMetrics().lineSpacing());
    auto* row = new QVBoxLayout; // the form itself leaves a hidden widget's row out
    row->addWidget(&fault);
    form.addRow(QString(), row);
}

void sayFault(QLabel* label, const QString& fault) {
    warn(*label, fault);
}

QFormLayout* makeForm(QDialog& dialog, const QString& heading, QPushButton* create) {
    dialog.setWindowTitle(heading);
    auto* title = new QLabel(heading, &dialog);
    setRole(*title, "title");
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(4 * Theme::unit);
    form->setVerticalSpacing(2 * Theme::unit);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    setRole(*create, "primary");
    create->setDefault(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(create, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(&dialog);
    constexpr int side = 6 * Theme::unit;
    column->setContentsMargins(side, 5 * Theme::unit, side, 5 * Theme::unit);
    column->setSpacing(4 * Theme::unit);
    column->addWidget(title);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    // Not the dialog's own least width: where one is set, what the layout needs is no longer kept to.
    column->addStrut(Theme::scaled(640) - 2 * side);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return form;
}

QString fileNameOf(const QString& title, const QString& rest) {
    constexpr qsizetype longest = 80, shortestTitle = 20;
    const auto plain = [](QString text) {
        for (QChar& letter : text) {
            if (letter < u' ' || QStringLiteral("/\\:*?\"<>|").contains(letter)) letter = u'-';
        }
        return text.simplified();
    };
    const QString behind = plain(rest).left(longest - shortestTitle);
    const qsizetype room = longest - (behind.isEmpty() ? 0 : behind.size() + 1);
    QString name = plain(title);
    if (name.size() > room) {
        const qsizetype space = name.lastIndexOf(u' ', room);
        name = name.left(space >= shortestTitle ? space : room).trimmed();
    }
    if (!behind.isEmpty()) name += name.isEmpty() ? behind : u' ' + behind;
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

QString typedPath(const QString& text) {
    const QString path = QDir::fromNativeSeparators(text.trimmed());
    return path == u"~" || path.startsWith(QStringLiteral("~/")) ? QDir::homePath() + path.mid(1) : path;
}

QString pathFault(const QString& path) {
    if (path.isEmpty()) return NewFile::tr("Say where the file goes.");
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (file.exists()) return NewFile::tr("There is already a file of this name. Choose another, or open that one.");
    if (!QFileInfo(folder).isDir())
        return NewFile::tr("The folder %1 does not exist.").arg(QDir::toNativeSeparators(folder));
    if (!QFileInfo(folder).isWritable())
        return NewFile::tr("The folder %1 may not be written to.").arg(QDir::toNativeSeparators(folder));
    return {};
}

QString freePath(const QString& path) {
    const QFileInfo wanted(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = wanted.dir().filePath(
            QStringLiteral("%1 %2.%3").arg(wanted.completeBaseName(), QString::number(number), wanted.suffix()));
    return free;
}

QString browseForNewFile(QWidget* parent, const QString& path) {
    const QString chosen = QFileDialog::getSaveFileName(parent, NewFile::tr("Where the assessment is kept"), path,
                                                        NewFile::tr("Meyar assessments (*.meyar)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite); // it is refused
    if (chosen.isEmpty() || chosen.endsWith(QStringLiteral(".meyar"))) return chosen;
    return chosen + QStringLiteral(".meyar");
}

} // namespace meyar::ui
